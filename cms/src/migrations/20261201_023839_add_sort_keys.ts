import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`topics\` ADD \`sort_key\` text;`)
  await db.run(sql`CREATE INDEX \`topics_sort_key_idx\` ON \`topics\` (\`sort_key\`);`)
  await db.run(sql`ALTER TABLE \`industries\` ADD \`sort_key\` text;`)
  await db.run(sql`CREATE INDEX \`industries_sort_key_idx\` ON \`industries\` (\`sort_key\`);`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`sort_key\` text;`)
  await db.run(sql`CREATE INDEX \`programmes_sort_key_idx\` ON \`programmes\` (\`sort_key\`);`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`sort_key\` text;`)
  await db.run(sql`CREATE INDEX \`places_sort_key_idx\` ON \`places\` (\`sort_key\`);`)
  await db.run(sql`ALTER TABLE \`stations\` ADD \`sort_key\` text;`)
  await db.run(sql`CREATE INDEX \`stations_sort_key_idx\` ON \`stations\` (\`sort_key\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`topics_sort_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`sort_key\`;`)
  await db.run(sql`DROP INDEX \`industries_sort_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`industries\` DROP COLUMN \`sort_key\`;`)
  await db.run(sql`DROP INDEX \`programmes_sort_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`sort_key\`;`)
  await db.run(sql`DROP INDEX \`places_sort_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`places\` DROP COLUMN \`sort_key\`;`)
  await db.run(sql`DROP INDEX \`stations_sort_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`stations\` DROP COLUMN \`sort_key\`;`)
}
