import { ValidationError, type FieldHook, type RichTextField } from 'payload';
import { say, type Words } from '../words';
import { findFault, type RichTextFault } from './check-rich-text';
import { bodyEditor } from './editor';

const messageFor = {
  shape: 'error.richText.shape',
  node: 'error.richText.node',
  link: 'error.link',
  picture: 'error.richText.node',
} as const satisfies Record<RichTextFault['fault'], string>;

/** Refuses, drafts included, what the editor does not offer: a text may also come over REST. */
const refuseForeignNodes: FieldHook = ({ value, req, path, field }) => {
  const fault = findFault(value);
  if (fault === null) return value;
  const message = say(req, messageFor[fault.fault], { node: fault.value, link: fault.value });
  throw new ValidationError(
    {
      errors: [{ path: path.join('.'), message, label: 'label' in field && field.label ? field.label : undefined }],
      req,
    },
    req.t,
  );
};

/** A body in the small rich-text set, one text for each language. */
export function richTextField(name: string, label: Words, description?: Words): RichTextField {
  return {
    name,
    type: 'richText',
    localized: true,
    label: { ...label },
    editor: bodyEditor,
    hooks: { beforeValidate: [refuseForeignNodes] },
    admin: description ? { description: { ...description } } : {},
  };
}
