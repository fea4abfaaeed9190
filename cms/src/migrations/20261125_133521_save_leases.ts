import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`save_leases\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text NOT NULL,
  	\`holder\` text,
  	\`until\` numeric NOT NULL,
  	\`saved_at\` text,
  	\`saved_by\` text,
  	\`saved_by_name\` text,
  	\`saved_form\` text,
  	\`ended_at\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`save_leases_document_idx\` ON \`save_leases\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`save_leases_updated_at_idx\` ON \`save_leases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`save_leases_created_at_idx\` ON \`save_leases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`kept_texts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`owner\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`values\` text NOT NULL,
  	\`touched\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`kept_texts_document_idx\` ON \`kept_texts\` (\`document\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`kept_texts_source_idx\` ON \`kept_texts\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`kept_texts_at_idx\` ON \`kept_texts\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`kept_texts_updated_at_idx\` ON \`kept_texts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`kept_texts_created_at_idx\` ON \`kept_texts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`owner_document_at_idx\` ON \`kept_texts\` (\`owner\`,\`document\`,\`at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`save_leases\`;`)
  await db.run(sql`DROP TABLE \`kept_texts\`;`)
}
