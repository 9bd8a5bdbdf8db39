import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

/** Texts are looked up by their item: without these, reading one item goes through the texts of all of them. */
const tables = [
  'news_locales',
  '_news_v_locales',
  'programmes_legal_basis_locales',
  'programmes_locales',
  '_programmes_v_version_legal_basis_locales',
  '_programmes_v_locales',
  'contacts_locales',
  '_contacts_v_locales',
  'glossary_locales',
  '_glossary_v_locales',
  'media_locales',
  'site_settings_locales',
];

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const table of tables)
    await db.run(sql.raw(`CREATE INDEX IF NOT EXISTS "${table}_by_parent_idx" ON "${table}" ("_parent_id")`));
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of tables) await db.run(sql.raw(`DROP INDEX IF EXISTS "${table}_by_parent_idx"`));
}
