import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** From so many entries on, a list of texts is data: a test of each would write the list down a second time. */
const LONG_LIST = 20;

const isLong = (path) =>
  (path?.isArrayExpression() && path.node.elements.length >= LONG_LIST) ||
  (path?.isObjectExpression() && path.node.properties.length >= LONG_LIST);

/** Where no fault is planted, and why. */
const words = {
  shouldIgnore(path) {
    if (path.isStringLiteral() && (isLong(path.parentPath) || isLong(path.parentPath?.parentPath)))
      return 'One of many words in a list.';
    if (path.isNewExpression() && path.parentPath.isThrowStatement())
      return 'The words of an error are for engineers; that it is thrown is tested.';
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'words', words)];
