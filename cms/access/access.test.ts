import type { PayloadRequest } from 'payload';
import { describe, expect, it } from 'vitest';
import { locales } from '../../i18n/locales';
import { hasRole, type Role } from './has-role';
import { isAdmin } from './is-admin';
import { isSelfOrAdmin } from './is-self-or-admin';
import { isSignedIn } from './is-signed-in';
import { mayDeleteUnpublished } from './may-delete-unpublished';
import { mayPublish } from './may-publish';
import { mayRecordChecks } from './may-record-checks';
import { maySave } from './may-save';
import { mayWrite } from './may-write';
import { nobody } from './nobody';

type Person = Role | 'without a role' | 'of another collection' | 'stranger';

const people: readonly Person[] = [
  'admin',
  'editor',
  'reviewer',
  'without a role',
  'of another collection',
  'stranger',
];

function toUser(person: Person): unknown {
  if (person === 'stranger') return null;
  // Payload may one day sign in others than people, an API key say, with fields of any name.
  if (person === 'of another collection') return { collection: 'machines', id: 7, role: 'admin' };
  return { collection: 'users', id: 7, role: person === 'without a role' ? null : person };
}

const from = (person: Person) => ({ req: { user: toUser(person) } as PayloadRequest });

/** Those to whom a rule says yes without a condition. */
const allowed = (rule: (asked: { readonly req: PayloadRequest }) => unknown): Person[] =>
  people.filter((person) => rule(from(person)) === true);

describe('who may do what in the studio', () => {
  it.each([
    ['change users, languages and settings', isAdmin, ['admin']],
    ['read', isSignedIn, ['admin', 'editor', 'reviewer', 'without a role']],
    ['write texts', mayWrite, ['admin', 'editor']],
    ['save the state of an item', maySave, ['admin', 'editor', 'reviewer']],
    ['record a check', mayRecordChecks, ['admin', 'editor', 'reviewer']],
    ['change what only the program writes', nobody, []],
  ] as const)('%s', (_what, rule, expected) => {
    expect(allowed(rule)).toEqual(expected);
  });

  it.each([
    ['programmes', ['admin', 'reviewer']],
    ['news', ['admin', 'editor', 'reviewer']],
    ['contacts', ['admin', 'editor', 'reviewer']],
  ])('publish %s', (collection, expected) => {
    expect(allowed(({ req }) => mayPublish(req, collection))).toEqual(expected);
  });

  it('has one of several roles, or none of none', () => {
    expect(allowed(({ req }) => hasRole(req, 'reviewer', 'editor'))).toEqual(['editor', 'reviewer']);
    expect(allowed(({ req }) => hasRole(req))).toEqual([]);
  });
});

describe('a person of the studio', () => {
  it('changes themselves and nobody else, unless they are the admin', () => {
    expect(isSelfOrAdmin(from('admin'))).toBe(true);
    for (const person of ['editor', 'reviewer', 'without a role'] as const) {
      expect(isSelfOrAdmin(from(person))).toEqual({ id: { equals: 7 } });
    }
    for (const person of ['of another collection', 'stranger'] as const)
      expect(isSelfOrAdmin(from(person))).toBe(false);
  });

  it('deletes, as an editor, only what no reader can see in any language', () => {
    expect(mayDeleteUnpublished(from('editor'))).toEqual({
      and: locales.map((locale) => ({ [`_status.${locale}`]: { not_equals: 'published' } })),
    });
  });

  it('deletes anything as the admin, and nothing as anyone else', () => {
    expect(mayDeleteUnpublished(from('admin'))).toBe(true);
    for (const person of people.slice(2)) expect(mayDeleteUnpublished(from(person)), person).toBe(false);
  });
});
