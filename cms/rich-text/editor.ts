import {
  BlocksFeature,
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical';
import type { FieldAffectingData } from 'payload';
import { checkLink } from '../fields/check-link';
import { words } from '../words';
import { contactBlock, keyFactsBlock, stepsBlock } from './blocks';

/** The address of a link. Payload's own would also take javascript: and would garble addresses with Vietnamese letters. */
const urlField: FieldAffectingData = {
  name: 'url',
  type: 'text',
  required: true,
  label: words('link.url'),
  admin: { description: words('link.url.help') },
  validate: checkLink,
};

const isReplaced = (name: string | undefined): boolean => ['url', 'newTab', 'doc'].some((each) => each === name);

/** The small set that a body may hold; check-rich-text.ts refuses everything else on the server. */
export const bodyEditor = lexicalEditor({
  features: () => [
    FixedToolbarFeature(),
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({
      disableAutoLinks: true,
      enabledCollections: [],
      fields: ({ defaultFields }) => [
        ...defaultFields.filter((field) => !('name' in field) || !isReplaced(field.name)),
        urlField,
      ],
    }),
    BlockquoteFeature(),
    UploadFeature({ enabledCollections: ['media'], collections: { media: { fields: [] } } }),
    EXPERIMENTAL_TableFeature(),
    BlocksFeature({ blocks: [keyFactsBlock, stepsBlock, contactBlock] }),
  ],
});
