import { expect, it } from 'vitest';
import { sqlitePath as studioPath } from '../../../cms/database';
import { sqlitePath } from './sqlite-path';

it('backs up the database that the studio writes to', () => {
  expect(sqlitePath('/somewhere/data')).toBe(studioPath('/somewhere/data'));
});
