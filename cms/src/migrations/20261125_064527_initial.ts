import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`lead_picture_id\` text,
  	\`body\` text,
  	\`authors\` text,
  	\`source\` text,
  	\`language\` text DEFAULT 'vi',
  	\`slug\` text,
  	\`published_at\` text,
  	\`first_published_at\` text,
  	\`embargo_until\` text,
  	\`expires_at\` text,
  	\`licence\` text DEFAULT 'cc-by-4.0',
  	\`translation_of_id\` text,
  	\`created_by_id\` text,
  	\`uses\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_lead_picture_idx\` ON \`articles\` (\`lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_language_idx\` ON \`articles\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_translation_of_idx\` ON \`articles\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_by_idx\` ON \`articles\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt__status_updatedAt_idx\` ON \`articles\` (\`deleted_at\`,\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_updatedAt_idx\` ON \`articles\` (\`deleted_at\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_createdAt_idx\` ON \`articles\` (\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`slug_language_idx\` ON \`articles\` (\`slug\`,\`language\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`industries_id\` text,
  	\`programmes_id\` text,
  	\`places_id\` text,
  	\`articles_id\` text,
  	\`broadcast_scripts_id\` text,
  	\`videos_id\` text,
  	\`policy_documents_id\` text,
  	\`case_studies_id\` text,
  	\`activities_id\` text,
  	\`pages_id\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`industries_id\`) REFERENCES \`industries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`broadcast_scripts_id\`) REFERENCES \`broadcast_scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policy_documents_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`activities_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_topics_id_idx\` ON \`articles_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_industries_id_idx\` ON \`articles_rels\` (\`industries_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_programmes_id_idx\` ON \`articles_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_places_id_idx\` ON \`articles_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_articles_id_idx\` ON \`articles_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_broadcast_scripts_id_idx\` ON \`articles_rels\` (\`broadcast_scripts_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_videos_id_idx\` ON \`articles_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_policy_documents_id_idx\` ON \`articles_rels\` (\`policy_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_case_studies_id_idx\` ON \`articles_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_activities_id_idx\` ON \`articles_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_pages_id_idx\` ON \`articles_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_media_id_idx\` ON \`articles_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_lead_picture_id\` text,
  	\`version_body\` text,
  	\`version_authors\` text,
  	\`version_source\` text,
  	\`version_language\` text DEFAULT 'vi',
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_first_published_at\` text,
  	\`version_embargo_until\` text,
  	\`version_expires_at\` text,
  	\`version_licence\` text DEFAULT 'cc-by-4.0',
  	\`version_translation_of_id\` text,
  	\`version_created_by_id\` text,
  	\`version_uses\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_lead_picture_idx\` ON \`_articles_v\` (\`version_lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_language_idx\` ON \`_articles_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_translation_of_idx\` ON \`_articles_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_by_idx\` ON \`_articles_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_autosave_idx\` ON \`_articles_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_deletedAt_version__status_version_updatedAt_idx\` ON \`_articles_v\` (\`version_deleted_at\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_deletedAt_version_updatedAt_idx\` ON \`_articles_v\` (\`version_deleted_at\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_deletedAt_version_createdAt_idx\` ON \`_articles_v\` (\`version_deleted_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`version_slug_version_language_idx\` ON \`_articles_v\` (\`version_slug\`,\`version_language\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`industries_id\` text,
  	\`programmes_id\` text,
  	\`places_id\` text,
  	\`articles_id\` text,
  	\`broadcast_scripts_id\` text,
  	\`videos_id\` text,
  	\`policy_documents_id\` text,
  	\`case_studies_id\` text,
  	\`activities_id\` text,
  	\`pages_id\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`industries_id\`) REFERENCES \`industries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`broadcast_scripts_id\`) REFERENCES \`broadcast_scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policy_documents_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`activities_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_topics_id_idx\` ON \`_articles_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_industries_id_idx\` ON \`_articles_v_rels\` (\`industries_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_programmes_id_idx\` ON \`_articles_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_places_id_idx\` ON \`_articles_v_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_articles_id_idx\` ON \`_articles_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_broadcast_scripts_id_idx\` ON \`_articles_v_rels\` (\`broadcast_scripts_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_videos_id_idx\` ON \`_articles_v_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_policy_documents_id_idx\` ON \`_articles_v_rels\` (\`policy_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_case_studies_id_idx\` ON \`_articles_v_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_activities_id_idx\` ON \`_articles_v_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_pages_id_idx\` ON \`_articles_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_media_id_idx\` ON \`_articles_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`broadcast_scripts_cues\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'speech',
  	\`speaker\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`broadcast_scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_cues_order_idx\` ON \`broadcast_scripts_cues\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_cues_parent_id_idx\` ON \`broadcast_scripts_cues\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`broadcast_scripts_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture\` text,
  	\`on_screen_text\` text,
  	\`commentary\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`broadcast_scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_rows_order_idx\` ON \`broadcast_scripts_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_rows_parent_id_idx\` ON \`broadcast_scripts_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`broadcast_scripts_pronunciation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`term\` text,
  	\`reading\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`broadcast_scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_pronunciation_order_idx\` ON \`broadcast_scripts_pronunciation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_pronunciation_parent_id_idx\` ON \`broadcast_scripts_pronunciation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`broadcast_scripts_interview_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`question\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`broadcast_scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_interview_questions_order_idx\` ON \`broadcast_scripts_interview_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_interview_questions_parent_id_idx\` ON \`broadcast_scripts_interview_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`broadcast_scripts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`lead_picture_id\` text,
  	\`medium\` text DEFAULT 'radio',
  	\`genre\` text,
  	\`opening\` text,
  	\`closing\` text,
  	\`code\` text,
  	\`series\` text,
  	\`series_number\` numeric,
  	\`class\` text DEFAULT 'normal',
  	\`audience\` text,
  	\`target_seconds\` numeric,
  	\`air_from\` text,
  	\`air_until\` text,
  	\`contact\` text,
  	\`rights\` text,
  	\`language\` text DEFAULT 'vi',
  	\`slug\` text,
  	\`published_at\` text,
  	\`first_published_at\` text,
  	\`embargo_until\` text,
  	\`expires_at\` text,
  	\`licence\` text DEFAULT 'cc-by-4.0',
  	\`translation_of_id\` text,
  	\`created_by_id\` text,
  	\`uses\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`broadcast_scripts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_lead_picture_idx\` ON \`broadcast_scripts\` (\`lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_code_idx\` ON \`broadcast_scripts\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_language_idx\` ON \`broadcast_scripts\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_slug_idx\` ON \`broadcast_scripts\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_translation_of_idx\` ON \`broadcast_scripts\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_created_by_idx\` ON \`broadcast_scripts\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_updated_at_idx\` ON \`broadcast_scripts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_created_at_idx\` ON \`broadcast_scripts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_deleted_at_idx\` ON \`broadcast_scripts\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts__status_idx\` ON \`broadcast_scripts\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt__status_updatedAt_1_idx\` ON \`broadcast_scripts\` (\`deleted_at\`,\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_updatedAt_1_idx\` ON \`broadcast_scripts\` (\`deleted_at\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_createdAt_1_idx\` ON \`broadcast_scripts\` (\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`slug_language_1_idx\` ON \`broadcast_scripts\` (\`slug\`,\`language\`);`)
  await db.run(sql`CREATE TABLE \`broadcast_scripts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text,
  	\`policy_documents_id\` text,
  	\`topics_id\` text,
  	\`industries_id\` text,
  	\`programmes_id\` text,
  	\`places_id\` text,
  	\`articles_id\` text,
  	\`broadcast_scripts_id\` text,
  	\`videos_id\` text,
  	\`case_studies_id\` text,
  	\`activities_id\` text,
  	\`pages_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`broadcast_scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policy_documents_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`industries_id\`) REFERENCES \`industries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`broadcast_scripts_id\`) REFERENCES \`broadcast_scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`activities_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_rels_order_idx\` ON \`broadcast_scripts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_rels_parent_idx\` ON \`broadcast_scripts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_rels_path_idx\` ON \`broadcast_scripts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_rels_media_id_idx\` ON \`broadcast_scripts_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_rels_policy_documents_id_idx\` ON \`broadcast_scripts_rels\` (\`policy_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_rels_topics_id_idx\` ON \`broadcast_scripts_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_rels_industries_id_idx\` ON \`broadcast_scripts_rels\` (\`industries_id\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_rels_programmes_id_idx\` ON \`broadcast_scripts_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_rels_places_id_idx\` ON \`broadcast_scripts_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_rels_articles_id_idx\` ON \`broadcast_scripts_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_rels_broadcast_scripts_id_idx\` ON \`broadcast_scripts_rels\` (\`broadcast_scripts_id\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_rels_videos_id_idx\` ON \`broadcast_scripts_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_rels_case_studies_id_idx\` ON \`broadcast_scripts_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_rels_activities_id_idx\` ON \`broadcast_scripts_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE INDEX \`broadcast_scripts_rels_pages_id_idx\` ON \`broadcast_scripts_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_broadcast_scripts_v_version_cues\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'speech',
  	\`speaker\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_broadcast_scripts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_version_cues_order_idx\` ON \`_broadcast_scripts_v_version_cues\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_version_cues_parent_id_idx\` ON \`_broadcast_scripts_v_version_cues\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_broadcast_scripts_v_version_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`picture\` text,
  	\`on_screen_text\` text,
  	\`commentary\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_broadcast_scripts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_version_rows_order_idx\` ON \`_broadcast_scripts_v_version_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_version_rows_parent_id_idx\` ON \`_broadcast_scripts_v_version_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_broadcast_scripts_v_version_pronunciation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`term\` text,
  	\`reading\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_broadcast_scripts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_version_pronunciation_order_idx\` ON \`_broadcast_scripts_v_version_pronunciation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_version_pronunciation_parent_id_idx\` ON \`_broadcast_scripts_v_version_pronunciation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_broadcast_scripts_v_version_interview_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_broadcast_scripts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_version_interview_questions_order_idx\` ON \`_broadcast_scripts_v_version_interview_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_version_interview_questions_parent_id_idx\` ON \`_broadcast_scripts_v_version_interview_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_broadcast_scripts_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_lead_picture_id\` text,
  	\`version_medium\` text DEFAULT 'radio',
  	\`version_genre\` text,
  	\`version_opening\` text,
  	\`version_closing\` text,
  	\`version_code\` text,
  	\`version_series\` text,
  	\`version_series_number\` numeric,
  	\`version_class\` text DEFAULT 'normal',
  	\`version_audience\` text,
  	\`version_target_seconds\` numeric,
  	\`version_air_from\` text,
  	\`version_air_until\` text,
  	\`version_contact\` text,
  	\`version_rights\` text,
  	\`version_language\` text DEFAULT 'vi',
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_first_published_at\` text,
  	\`version_embargo_until\` text,
  	\`version_expires_at\` text,
  	\`version_licence\` text DEFAULT 'cc-by-4.0',
  	\`version_translation_of_id\` text,
  	\`version_created_by_id\` text,
  	\`version_uses\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`broadcast_scripts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`broadcast_scripts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_parent_idx\` ON \`_broadcast_scripts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_version_version_lead_picture_idx\` ON \`_broadcast_scripts_v\` (\`version_lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_version_version_code_idx\` ON \`_broadcast_scripts_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_version_version_language_idx\` ON \`_broadcast_scripts_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_version_version_slug_idx\` ON \`_broadcast_scripts_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_version_version_translation_of_idx\` ON \`_broadcast_scripts_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_version_version_created_by_idx\` ON \`_broadcast_scripts_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_version_version_updated_at_idx\` ON \`_broadcast_scripts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_version_version_created_at_idx\` ON \`_broadcast_scripts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_version_version_deleted_at_idx\` ON \`_broadcast_scripts_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_version_version__status_idx\` ON \`_broadcast_scripts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_created_at_idx\` ON \`_broadcast_scripts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_updated_at_idx\` ON \`_broadcast_scripts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_latest_idx\` ON \`_broadcast_scripts_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_autosave_idx\` ON \`_broadcast_scripts_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_deletedAt_version__status_version_updatedAt_1_idx\` ON \`_broadcast_scripts_v\` (\`version_deleted_at\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_deletedAt_version_updatedAt_1_idx\` ON \`_broadcast_scripts_v\` (\`version_deleted_at\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_deletedAt_version_createdAt_1_idx\` ON \`_broadcast_scripts_v\` (\`version_deleted_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`version_slug_version_language_1_idx\` ON \`_broadcast_scripts_v\` (\`version_slug\`,\`version_language\`);`)
  await db.run(sql`CREATE TABLE \`_broadcast_scripts_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text,
  	\`policy_documents_id\` text,
  	\`topics_id\` text,
  	\`industries_id\` text,
  	\`programmes_id\` text,
  	\`places_id\` text,
  	\`articles_id\` text,
  	\`broadcast_scripts_id\` text,
  	\`videos_id\` text,
  	\`case_studies_id\` text,
  	\`activities_id\` text,
  	\`pages_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_broadcast_scripts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policy_documents_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`industries_id\`) REFERENCES \`industries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`broadcast_scripts_id\`) REFERENCES \`broadcast_scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`activities_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_rels_order_idx\` ON \`_broadcast_scripts_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_rels_parent_idx\` ON \`_broadcast_scripts_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_rels_path_idx\` ON \`_broadcast_scripts_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_rels_media_id_idx\` ON \`_broadcast_scripts_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_rels_policy_documents_id_idx\` ON \`_broadcast_scripts_v_rels\` (\`policy_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_rels_topics_id_idx\` ON \`_broadcast_scripts_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_rels_industries_id_idx\` ON \`_broadcast_scripts_v_rels\` (\`industries_id\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_rels_programmes_id_idx\` ON \`_broadcast_scripts_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_rels_places_id_idx\` ON \`_broadcast_scripts_v_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_rels_articles_id_idx\` ON \`_broadcast_scripts_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_rels_broadcast_scripts_id_idx\` ON \`_broadcast_scripts_v_rels\` (\`broadcast_scripts_id\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_rels_videos_id_idx\` ON \`_broadcast_scripts_v_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_rels_case_studies_id_idx\` ON \`_broadcast_scripts_v_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_rels_activities_id_idx\` ON \`_broadcast_scripts_v_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE INDEX \`_broadcast_scripts_v_rels_pages_id_idx\` ON \`_broadcast_scripts_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`videos\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`lead_picture_id\` text,
  	\`file_id\` text,
  	\`link\` text,
  	\`poster_id\` text,
  	\`captions_id\` text,
  	\`duration_seconds\` numeric,
  	\`transcript\` text,
  	\`description\` text,
  	\`language\` text DEFAULT 'vi',
  	\`slug\` text,
  	\`published_at\` text,
  	\`first_published_at\` text,
  	\`embargo_until\` text,
  	\`expires_at\` text,
  	\`licence\` text DEFAULT 'cc-by-4.0',
  	\`translation_of_id\` text,
  	\`created_by_id\` text,
  	\`uses\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`captions_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_lead_picture_idx\` ON \`videos\` (\`lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_file_idx\` ON \`videos\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_poster_idx\` ON \`videos\` (\`poster_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_captions_idx\` ON \`videos\` (\`captions_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_language_idx\` ON \`videos\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`videos_slug_idx\` ON \`videos\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`videos_translation_of_idx\` ON \`videos\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_created_by_idx\` ON \`videos\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_updated_at_idx\` ON \`videos\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`videos_created_at_idx\` ON \`videos\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`videos_deleted_at_idx\` ON \`videos\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`videos__status_idx\` ON \`videos\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt__status_updatedAt_2_idx\` ON \`videos\` (\`deleted_at\`,\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_updatedAt_2_idx\` ON \`videos\` (\`deleted_at\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_createdAt_2_idx\` ON \`videos\` (\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`slug_language_2_idx\` ON \`videos\` (\`slug\`,\`language\`);`)
  await db.run(sql`CREATE TABLE \`videos_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`industries_id\` text,
  	\`programmes_id\` text,
  	\`places_id\` text,
  	\`articles_id\` text,
  	\`broadcast_scripts_id\` text,
  	\`videos_id\` text,
  	\`policy_documents_id\` text,
  	\`case_studies_id\` text,
  	\`activities_id\` text,
  	\`pages_id\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`industries_id\`) REFERENCES \`industries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`broadcast_scripts_id\`) REFERENCES \`broadcast_scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policy_documents_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`activities_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_rels_order_idx\` ON \`videos_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_parent_idx\` ON \`videos_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_path_idx\` ON \`videos_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_topics_id_idx\` ON \`videos_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_industries_id_idx\` ON \`videos_rels\` (\`industries_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_programmes_id_idx\` ON \`videos_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_places_id_idx\` ON \`videos_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_articles_id_idx\` ON \`videos_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_broadcast_scripts_id_idx\` ON \`videos_rels\` (\`broadcast_scripts_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_videos_id_idx\` ON \`videos_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_policy_documents_id_idx\` ON \`videos_rels\` (\`policy_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_case_studies_id_idx\` ON \`videos_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_activities_id_idx\` ON \`videos_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_pages_id_idx\` ON \`videos_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_media_id_idx\` ON \`videos_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_lead_picture_id\` text,
  	\`version_file_id\` text,
  	\`version_link\` text,
  	\`version_poster_id\` text,
  	\`version_captions_id\` text,
  	\`version_duration_seconds\` numeric,
  	\`version_transcript\` text,
  	\`version_description\` text,
  	\`version_language\` text DEFAULT 'vi',
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_first_published_at\` text,
  	\`version_embargo_until\` text,
  	\`version_expires_at\` text,
  	\`version_licence\` text DEFAULT 'cc-by-4.0',
  	\`version_translation_of_id\` text,
  	\`version_created_by_id\` text,
  	\`version_uses\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_captions_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_parent_idx\` ON \`_videos_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_lead_picture_idx\` ON \`_videos_v\` (\`version_lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_file_idx\` ON \`_videos_v\` (\`version_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_poster_idx\` ON \`_videos_v\` (\`version_poster_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_captions_idx\` ON \`_videos_v\` (\`version_captions_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_language_idx\` ON \`_videos_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_slug_idx\` ON \`_videos_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_translation_of_idx\` ON \`_videos_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_created_by_idx\` ON \`_videos_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_updated_at_idx\` ON \`_videos_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_created_at_idx\` ON \`_videos_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_deleted_at_idx\` ON \`_videos_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version__status_idx\` ON \`_videos_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_created_at_idx\` ON \`_videos_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_updated_at_idx\` ON \`_videos_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_latest_idx\` ON \`_videos_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_autosave_idx\` ON \`_videos_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_deletedAt_version__status_version_updatedAt_2_idx\` ON \`_videos_v\` (\`version_deleted_at\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_deletedAt_version_updatedAt_2_idx\` ON \`_videos_v\` (\`version_deleted_at\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_deletedAt_version_createdAt_2_idx\` ON \`_videos_v\` (\`version_deleted_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`version_slug_version_language_2_idx\` ON \`_videos_v\` (\`version_slug\`,\`version_language\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`industries_id\` text,
  	\`programmes_id\` text,
  	\`places_id\` text,
  	\`articles_id\` text,
  	\`broadcast_scripts_id\` text,
  	\`videos_id\` text,
  	\`policy_documents_id\` text,
  	\`case_studies_id\` text,
  	\`activities_id\` text,
  	\`pages_id\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_videos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`industries_id\`) REFERENCES \`industries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`broadcast_scripts_id\`) REFERENCES \`broadcast_scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policy_documents_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`activities_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_order_idx\` ON \`_videos_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_parent_idx\` ON \`_videos_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_path_idx\` ON \`_videos_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_topics_id_idx\` ON \`_videos_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_industries_id_idx\` ON \`_videos_v_rels\` (\`industries_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_programmes_id_idx\` ON \`_videos_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_places_id_idx\` ON \`_videos_v_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_articles_id_idx\` ON \`_videos_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_broadcast_scripts_id_idx\` ON \`_videos_v_rels\` (\`broadcast_scripts_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_videos_id_idx\` ON \`_videos_v_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_policy_documents_id_idx\` ON \`_videos_v_rels\` (\`policy_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_case_studies_id_idx\` ON \`_videos_v_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_activities_id_idx\` ON \`_videos_v_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_pages_id_idx\` ON \`_videos_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_media_id_idx\` ON \`_videos_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`policy_documents_issuers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`policy_documents_issuers_order_idx\` ON \`policy_documents_issuers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_issuers_parent_id_idx\` ON \`policy_documents_issuers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`policy_documents_signers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`title\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`policy_documents_signers_order_idx\` ON \`policy_documents_signers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_signers_parent_id_idx\` ON \`policy_documents_signers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`policy_documents_fields\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`policy_documents_fields_order_idx\` ON \`policy_documents_fields\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_fields_parent_id_idx\` ON \`policy_documents_fields\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`policy_documents_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`relation\` text,
  	\`document_id\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`policy_documents_relations_order_idx\` ON \`policy_documents_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_relations_parent_id_idx\` ON \`policy_documents_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_relations_document_idx\` ON \`policy_documents_relations\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`policy_documents\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`lead_picture_id\` text,
  	\`number\` text,
  	\`kind\` text,
  	\`subject\` text,
  	\`body\` text,
  	\`source_url\` text,
  	\`issued_on\` text,
  	\`gazette_date\` text,
  	\`gazette_number\` text,
  	\`scope\` text,
  	\`validity\` text,
  	\`in_force_on\` text,
  	\`out_of_force_on\` text,
  	\`validity_note\` text,
  	\`language\` text DEFAULT 'vi',
  	\`slug\` text,
  	\`published_at\` text,
  	\`first_published_at\` text,
  	\`embargo_until\` text,
  	\`expires_at\` text,
  	\`licence\` text DEFAULT 'no-copyright',
  	\`translation_of_id\` text,
  	\`created_by_id\` text,
  	\`uses\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`policy_documents_lead_picture_idx\` ON \`policy_documents\` (\`lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_number_idx\` ON \`policy_documents\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_issued_on_idx\` ON \`policy_documents\` (\`issued_on\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_validity_idx\` ON \`policy_documents\` (\`validity\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_language_idx\` ON \`policy_documents\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_slug_idx\` ON \`policy_documents\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_translation_of_idx\` ON \`policy_documents\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_created_by_idx\` ON \`policy_documents\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_updated_at_idx\` ON \`policy_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_created_at_idx\` ON \`policy_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_deleted_at_idx\` ON \`policy_documents\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents__status_idx\` ON \`policy_documents\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt__status_updatedAt_3_idx\` ON \`policy_documents\` (\`deleted_at\`,\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_updatedAt_3_idx\` ON \`policy_documents\` (\`deleted_at\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_createdAt_3_idx\` ON \`policy_documents\` (\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`slug_language_3_idx\` ON \`policy_documents\` (\`slug\`,\`language\`);`)
  await db.run(sql`CREATE TABLE \`policy_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`industries_id\` text,
  	\`programmes_id\` text,
  	\`places_id\` text,
  	\`articles_id\` text,
  	\`broadcast_scripts_id\` text,
  	\`videos_id\` text,
  	\`policy_documents_id\` text,
  	\`case_studies_id\` text,
  	\`activities_id\` text,
  	\`pages_id\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`industries_id\`) REFERENCES \`industries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`broadcast_scripts_id\`) REFERENCES \`broadcast_scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policy_documents_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`activities_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`policy_documents_rels_order_idx\` ON \`policy_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_rels_parent_idx\` ON \`policy_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_rels_path_idx\` ON \`policy_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_rels_topics_id_idx\` ON \`policy_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_rels_industries_id_idx\` ON \`policy_documents_rels\` (\`industries_id\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_rels_programmes_id_idx\` ON \`policy_documents_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_rels_places_id_idx\` ON \`policy_documents_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_rels_articles_id_idx\` ON \`policy_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_rels_broadcast_scripts_id_idx\` ON \`policy_documents_rels\` (\`broadcast_scripts_id\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_rels_videos_id_idx\` ON \`policy_documents_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_rels_policy_documents_id_idx\` ON \`policy_documents_rels\` (\`policy_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_rels_case_studies_id_idx\` ON \`policy_documents_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_rels_activities_id_idx\` ON \`policy_documents_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_rels_pages_id_idx\` ON \`policy_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_rels_media_id_idx\` ON \`policy_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_policy_documents_v_version_issuers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_policy_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_version_issuers_order_idx\` ON \`_policy_documents_v_version_issuers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_version_issuers_parent_id_idx\` ON \`_policy_documents_v_version_issuers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_policy_documents_v_version_signers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`title\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_policy_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_version_signers_order_idx\` ON \`_policy_documents_v_version_signers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_version_signers_parent_id_idx\` ON \`_policy_documents_v_version_signers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_policy_documents_v_version_fields\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_policy_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_version_fields_order_idx\` ON \`_policy_documents_v_version_fields\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_version_fields_parent_id_idx\` ON \`_policy_documents_v_version_fields\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_policy_documents_v_version_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`relation\` text,
  	\`document_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_policy_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_version_relations_order_idx\` ON \`_policy_documents_v_version_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_version_relations_parent_id_idx\` ON \`_policy_documents_v_version_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_version_relations_document_idx\` ON \`_policy_documents_v_version_relations\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`_policy_documents_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_lead_picture_id\` text,
  	\`version_number\` text,
  	\`version_kind\` text,
  	\`version_subject\` text,
  	\`version_body\` text,
  	\`version_source_url\` text,
  	\`version_issued_on\` text,
  	\`version_gazette_date\` text,
  	\`version_gazette_number\` text,
  	\`version_scope\` text,
  	\`version_validity\` text,
  	\`version_in_force_on\` text,
  	\`version_out_of_force_on\` text,
  	\`version_validity_note\` text,
  	\`version_language\` text DEFAULT 'vi',
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_first_published_at\` text,
  	\`version_embargo_until\` text,
  	\`version_expires_at\` text,
  	\`version_licence\` text DEFAULT 'no-copyright',
  	\`version_translation_of_id\` text,
  	\`version_created_by_id\` text,
  	\`version_uses\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_parent_idx\` ON \`_policy_documents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_version_version_lead_picture_idx\` ON \`_policy_documents_v\` (\`version_lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_version_version_number_idx\` ON \`_policy_documents_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_version_version_issued_on_idx\` ON \`_policy_documents_v\` (\`version_issued_on\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_version_version_validity_idx\` ON \`_policy_documents_v\` (\`version_validity\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_version_version_language_idx\` ON \`_policy_documents_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_version_version_slug_idx\` ON \`_policy_documents_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_version_version_translation_of_idx\` ON \`_policy_documents_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_version_version_created_by_idx\` ON \`_policy_documents_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_version_version_updated_at_idx\` ON \`_policy_documents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_version_version_created_at_idx\` ON \`_policy_documents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_version_version_deleted_at_idx\` ON \`_policy_documents_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_version_version__status_idx\` ON \`_policy_documents_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_created_at_idx\` ON \`_policy_documents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_updated_at_idx\` ON \`_policy_documents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_latest_idx\` ON \`_policy_documents_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_autosave_idx\` ON \`_policy_documents_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_deletedAt_version__status_version_updatedAt_3_idx\` ON \`_policy_documents_v\` (\`version_deleted_at\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_deletedAt_version_updatedAt_3_idx\` ON \`_policy_documents_v\` (\`version_deleted_at\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_deletedAt_version_createdAt_3_idx\` ON \`_policy_documents_v\` (\`version_deleted_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`version_slug_version_language_3_idx\` ON \`_policy_documents_v\` (\`version_slug\`,\`version_language\`);`)
  await db.run(sql`CREATE TABLE \`_policy_documents_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`industries_id\` text,
  	\`programmes_id\` text,
  	\`places_id\` text,
  	\`articles_id\` text,
  	\`broadcast_scripts_id\` text,
  	\`videos_id\` text,
  	\`policy_documents_id\` text,
  	\`case_studies_id\` text,
  	\`activities_id\` text,
  	\`pages_id\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_policy_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`industries_id\`) REFERENCES \`industries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`broadcast_scripts_id\`) REFERENCES \`broadcast_scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policy_documents_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`activities_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_rels_order_idx\` ON \`_policy_documents_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_rels_parent_idx\` ON \`_policy_documents_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_rels_path_idx\` ON \`_policy_documents_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_rels_topics_id_idx\` ON \`_policy_documents_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_rels_industries_id_idx\` ON \`_policy_documents_v_rels\` (\`industries_id\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_rels_programmes_id_idx\` ON \`_policy_documents_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_rels_places_id_idx\` ON \`_policy_documents_v_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_rels_articles_id_idx\` ON \`_policy_documents_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_rels_broadcast_scripts_id_idx\` ON \`_policy_documents_v_rels\` (\`broadcast_scripts_id\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_rels_videos_id_idx\` ON \`_policy_documents_v_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_rels_policy_documents_id_idx\` ON \`_policy_documents_v_rels\` (\`policy_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_rels_case_studies_id_idx\` ON \`_policy_documents_v_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_rels_activities_id_idx\` ON \`_policy_documents_v_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_rels_pages_id_idx\` ON \`_policy_documents_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_policy_documents_v_rels_media_id_idx\` ON \`_policy_documents_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_measures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`measure\` text,
  	\`cost\` numeric,
  	\`saving_per_year\` numeric,
  	\`payback_months\` numeric,
  	\`effect\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_measures_order_idx\` ON \`case_studies_measures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_measures_parent_id_idx\` ON \`case_studies_measures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`lead_picture_id\` text,
  	\`enterprise_name\` text,
  	\`enterprise_consent\` integer DEFAULT false,
  	\`body\` text,
  	\`language\` text DEFAULT 'vi',
  	\`slug\` text,
  	\`published_at\` text,
  	\`first_published_at\` text,
  	\`embargo_until\` text,
  	\`expires_at\` text,
  	\`licence\` text DEFAULT 'cc-by-4.0',
  	\`translation_of_id\` text,
  	\`created_by_id\` text,
  	\`uses\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_lead_picture_idx\` ON \`case_studies\` (\`lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_language_idx\` ON \`case_studies\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_slug_idx\` ON \`case_studies\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_translation_of_idx\` ON \`case_studies\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_created_by_idx\` ON \`case_studies\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_updated_at_idx\` ON \`case_studies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_created_at_idx\` ON \`case_studies\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_deleted_at_idx\` ON \`case_studies\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`case_studies__status_idx\` ON \`case_studies\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt__status_updatedAt_4_idx\` ON \`case_studies\` (\`deleted_at\`,\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_updatedAt_4_idx\` ON \`case_studies\` (\`deleted_at\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_createdAt_4_idx\` ON \`case_studies\` (\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`slug_language_4_idx\` ON \`case_studies\` (\`slug\`,\`language\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`industries_id\` text,
  	\`programmes_id\` text,
  	\`places_id\` text,
  	\`articles_id\` text,
  	\`broadcast_scripts_id\` text,
  	\`videos_id\` text,
  	\`policy_documents_id\` text,
  	\`case_studies_id\` text,
  	\`activities_id\` text,
  	\`pages_id\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`industries_id\`) REFERENCES \`industries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`broadcast_scripts_id\`) REFERENCES \`broadcast_scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policy_documents_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`activities_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_rels_order_idx\` ON \`case_studies_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_parent_idx\` ON \`case_studies_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_path_idx\` ON \`case_studies_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_topics_id_idx\` ON \`case_studies_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_industries_id_idx\` ON \`case_studies_rels\` (\`industries_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_programmes_id_idx\` ON \`case_studies_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_places_id_idx\` ON \`case_studies_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_articles_id_idx\` ON \`case_studies_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_broadcast_scripts_id_idx\` ON \`case_studies_rels\` (\`broadcast_scripts_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_videos_id_idx\` ON \`case_studies_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_policy_documents_id_idx\` ON \`case_studies_rels\` (\`policy_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_case_studies_id_idx\` ON \`case_studies_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_activities_id_idx\` ON \`case_studies_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_pages_id_idx\` ON \`case_studies_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_media_id_idx\` ON \`case_studies_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_version_measures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`measure\` text,
  	\`cost\` numeric,
  	\`saving_per_year\` numeric,
  	\`payback_months\` numeric,
  	\`effect\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_case_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_measures_order_idx\` ON \`_case_studies_v_version_measures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_measures_parent_id_idx\` ON \`_case_studies_v_version_measures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_lead_picture_id\` text,
  	\`version_enterprise_name\` text,
  	\`version_enterprise_consent\` integer DEFAULT false,
  	\`version_body\` text,
  	\`version_language\` text DEFAULT 'vi',
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_first_published_at\` text,
  	\`version_embargo_until\` text,
  	\`version_expires_at\` text,
  	\`version_licence\` text DEFAULT 'cc-by-4.0',
  	\`version_translation_of_id\` text,
  	\`version_created_by_id\` text,
  	\`version_uses\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_parent_idx\` ON \`_case_studies_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_lead_picture_idx\` ON \`_case_studies_v\` (\`version_lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_language_idx\` ON \`_case_studies_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_slug_idx\` ON \`_case_studies_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_translation_of_idx\` ON \`_case_studies_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_created_by_idx\` ON \`_case_studies_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_updated_at_idx\` ON \`_case_studies_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_created_at_idx\` ON \`_case_studies_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_deleted_at_idx\` ON \`_case_studies_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version__status_idx\` ON \`_case_studies_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_created_at_idx\` ON \`_case_studies_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_updated_at_idx\` ON \`_case_studies_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_latest_idx\` ON \`_case_studies_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_autosave_idx\` ON \`_case_studies_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_deletedAt_version__status_version_updatedAt_4_idx\` ON \`_case_studies_v\` (\`version_deleted_at\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_deletedAt_version_updatedAt_4_idx\` ON \`_case_studies_v\` (\`version_deleted_at\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_deletedAt_version_createdAt_4_idx\` ON \`_case_studies_v\` (\`version_deleted_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`version_slug_version_language_4_idx\` ON \`_case_studies_v\` (\`version_slug\`,\`version_language\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`industries_id\` text,
  	\`programmes_id\` text,
  	\`places_id\` text,
  	\`articles_id\` text,
  	\`broadcast_scripts_id\` text,
  	\`videos_id\` text,
  	\`policy_documents_id\` text,
  	\`case_studies_id\` text,
  	\`activities_id\` text,
  	\`pages_id\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_case_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`industries_id\`) REFERENCES \`industries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`broadcast_scripts_id\`) REFERENCES \`broadcast_scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policy_documents_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`activities_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_order_idx\` ON \`_case_studies_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_parent_idx\` ON \`_case_studies_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_path_idx\` ON \`_case_studies_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_topics_id_idx\` ON \`_case_studies_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_industries_id_idx\` ON \`_case_studies_v_rels\` (\`industries_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_programmes_id_idx\` ON \`_case_studies_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_places_id_idx\` ON \`_case_studies_v_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_articles_id_idx\` ON \`_case_studies_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_broadcast_scripts_id_idx\` ON \`_case_studies_v_rels\` (\`broadcast_scripts_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_videos_id_idx\` ON \`_case_studies_v_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_policy_documents_id_idx\` ON \`_case_studies_v_rels\` (\`policy_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_case_studies_id_idx\` ON \`_case_studies_v_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_activities_id_idx\` ON \`_case_studies_v_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_pages_id_idx\` ON \`_case_studies_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_media_id_idx\` ON \`_case_studies_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`activities\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`lead_picture_id\` text,
  	\`kind\` text,
  	\`audience\` text DEFAULT 'public',
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`venue\` text,
  	\`learners\` numeric,
  	\`enterprises\` numeric,
  	\`body\` text,
  	\`language\` text DEFAULT 'vi',
  	\`slug\` text,
  	\`published_at\` text,
  	\`first_published_at\` text,
  	\`embargo_until\` text,
  	\`expires_at\` text,
  	\`licence\` text DEFAULT 'cc-by-4.0',
  	\`translation_of_id\` text,
  	\`created_by_id\` text,
  	\`uses\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_lead_picture_idx\` ON \`activities\` (\`lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_audience_idx\` ON \`activities\` (\`audience\`);`)
  await db.run(sql`CREATE INDEX \`activities_language_idx\` ON \`activities\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`activities_slug_idx\` ON \`activities\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`activities_translation_of_idx\` ON \`activities\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_created_by_idx\` ON \`activities\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_updated_at_idx\` ON \`activities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`activities_created_at_idx\` ON \`activities\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`activities_deleted_at_idx\` ON \`activities\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`activities__status_idx\` ON \`activities\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt__status_updatedAt_5_idx\` ON \`activities\` (\`deleted_at\`,\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_updatedAt_5_idx\` ON \`activities\` (\`deleted_at\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_createdAt_5_idx\` ON \`activities\` (\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`slug_language_5_idx\` ON \`activities\` (\`slug\`,\`language\`);`)
  await db.run(sql`CREATE TABLE \`activities_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`industries_id\` text,
  	\`programmes_id\` text,
  	\`places_id\` text,
  	\`articles_id\` text,
  	\`broadcast_scripts_id\` text,
  	\`videos_id\` text,
  	\`policy_documents_id\` text,
  	\`case_studies_id\` text,
  	\`activities_id\` text,
  	\`pages_id\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`industries_id\`) REFERENCES \`industries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`broadcast_scripts_id\`) REFERENCES \`broadcast_scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policy_documents_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`activities_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_rels_order_idx\` ON \`activities_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_parent_idx\` ON \`activities_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_path_idx\` ON \`activities_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_topics_id_idx\` ON \`activities_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_industries_id_idx\` ON \`activities_rels\` (\`industries_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_programmes_id_idx\` ON \`activities_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_places_id_idx\` ON \`activities_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_articles_id_idx\` ON \`activities_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_broadcast_scripts_id_idx\` ON \`activities_rels\` (\`broadcast_scripts_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_videos_id_idx\` ON \`activities_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_policy_documents_id_idx\` ON \`activities_rels\` (\`policy_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_case_studies_id_idx\` ON \`activities_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_activities_id_idx\` ON \`activities_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_pages_id_idx\` ON \`activities_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_media_id_idx\` ON \`activities_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_activities_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_lead_picture_id\` text,
  	\`version_kind\` text,
  	\`version_audience\` text DEFAULT 'public',
  	\`version_starts_on\` text,
  	\`version_ends_on\` text,
  	\`version_venue\` text,
  	\`version_learners\` numeric,
  	\`version_enterprises\` numeric,
  	\`version_body\` text,
  	\`version_language\` text DEFAULT 'vi',
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_first_published_at\` text,
  	\`version_embargo_until\` text,
  	\`version_expires_at\` text,
  	\`version_licence\` text DEFAULT 'cc-by-4.0',
  	\`version_translation_of_id\` text,
  	\`version_created_by_id\` text,
  	\`version_uses\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_activities_v_parent_idx\` ON \`_activities_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_lead_picture_idx\` ON \`_activities_v\` (\`version_lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_audience_idx\` ON \`_activities_v\` (\`version_audience\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_language_idx\` ON \`_activities_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_slug_idx\` ON \`_activities_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_translation_of_idx\` ON \`_activities_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_created_by_idx\` ON \`_activities_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_updated_at_idx\` ON \`_activities_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_created_at_idx\` ON \`_activities_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_deleted_at_idx\` ON \`_activities_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version__status_idx\` ON \`_activities_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_created_at_idx\` ON \`_activities_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_updated_at_idx\` ON \`_activities_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_latest_idx\` ON \`_activities_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_autosave_idx\` ON \`_activities_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_deletedAt_version__status_version_updatedAt_5_idx\` ON \`_activities_v\` (\`version_deleted_at\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_deletedAt_version_updatedAt_5_idx\` ON \`_activities_v\` (\`version_deleted_at\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_deletedAt_version_createdAt_5_idx\` ON \`_activities_v\` (\`version_deleted_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`version_slug_version_language_5_idx\` ON \`_activities_v\` (\`version_slug\`,\`version_language\`);`)
  await db.run(sql`CREATE TABLE \`_activities_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`industries_id\` text,
  	\`programmes_id\` text,
  	\`places_id\` text,
  	\`articles_id\` text,
  	\`broadcast_scripts_id\` text,
  	\`videos_id\` text,
  	\`policy_documents_id\` text,
  	\`case_studies_id\` text,
  	\`activities_id\` text,
  	\`pages_id\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`industries_id\`) REFERENCES \`industries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`broadcast_scripts_id\`) REFERENCES \`broadcast_scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policy_documents_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`activities_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_order_idx\` ON \`_activities_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_parent_idx\` ON \`_activities_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_path_idx\` ON \`_activities_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_topics_id_idx\` ON \`_activities_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_industries_id_idx\` ON \`_activities_v_rels\` (\`industries_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_programmes_id_idx\` ON \`_activities_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_places_id_idx\` ON \`_activities_v_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_articles_id_idx\` ON \`_activities_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_broadcast_scripts_id_idx\` ON \`_activities_v_rels\` (\`broadcast_scripts_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_videos_id_idx\` ON \`_activities_v_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_policy_documents_id_idx\` ON \`_activities_v_rels\` (\`policy_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_case_studies_id_idx\` ON \`_activities_v_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_activities_id_idx\` ON \`_activities_v_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_pages_id_idx\` ON \`_activities_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_media_id_idx\` ON \`_activities_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`lead_picture_id\` text,
  	\`body\` text,
  	\`language\` text DEFAULT 'vi',
  	\`slug\` text,
  	\`published_at\` text,
  	\`first_published_at\` text,
  	\`embargo_until\` text,
  	\`expires_at\` text,
  	\`licence\` text DEFAULT 'cc-by-4.0',
  	\`translation_of_id\` text,
  	\`created_by_id\` text,
  	\`uses\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_lead_picture_idx\` ON \`pages\` (\`lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_language_idx\` ON \`pages\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_translation_of_idx\` ON \`pages\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_by_idx\` ON \`pages\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt__status_updatedAt_6_idx\` ON \`pages\` (\`deleted_at\`,\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_updatedAt_6_idx\` ON \`pages\` (\`deleted_at\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_createdAt_6_idx\` ON \`pages\` (\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`slug_language_6_idx\` ON \`pages\` (\`slug\`,\`language\`);`)
  await db.run(sql`CREATE TABLE \`pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`industries_id\` text,
  	\`programmes_id\` text,
  	\`places_id\` text,
  	\`articles_id\` text,
  	\`broadcast_scripts_id\` text,
  	\`videos_id\` text,
  	\`policy_documents_id\` text,
  	\`case_studies_id\` text,
  	\`activities_id\` text,
  	\`pages_id\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`industries_id\`) REFERENCES \`industries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`broadcast_scripts_id\`) REFERENCES \`broadcast_scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policy_documents_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`activities_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_topics_id_idx\` ON \`pages_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_industries_id_idx\` ON \`pages_rels\` (\`industries_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_programmes_id_idx\` ON \`pages_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_places_id_idx\` ON \`pages_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_articles_id_idx\` ON \`pages_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_broadcast_scripts_id_idx\` ON \`pages_rels\` (\`broadcast_scripts_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_videos_id_idx\` ON \`pages_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_policy_documents_id_idx\` ON \`pages_rels\` (\`policy_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_case_studies_id_idx\` ON \`pages_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_activities_id_idx\` ON \`pages_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_pages_id_idx\` ON \`pages_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_media_id_idx\` ON \`pages_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_lead_picture_id\` text,
  	\`version_body\` text,
  	\`version_language\` text DEFAULT 'vi',
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_first_published_at\` text,
  	\`version_embargo_until\` text,
  	\`version_expires_at\` text,
  	\`version_licence\` text DEFAULT 'cc-by-4.0',
  	\`version_translation_of_id\` text,
  	\`version_created_by_id\` text,
  	\`version_uses\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_lead_picture_idx\` ON \`_pages_v\` (\`version_lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_language_idx\` ON \`_pages_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_translation_of_idx\` ON \`_pages_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_by_idx\` ON \`_pages_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_deletedAt_version__status_version_updatedAt_6_idx\` ON \`_pages_v\` (\`version_deleted_at\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_deletedAt_version_updatedAt_6_idx\` ON \`_pages_v\` (\`version_deleted_at\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_deletedAt_version_createdAt_6_idx\` ON \`_pages_v\` (\`version_deleted_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`version_slug_version_language_6_idx\` ON \`_pages_v\` (\`version_slug\`,\`version_language\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`industries_id\` text,
  	\`programmes_id\` text,
  	\`places_id\` text,
  	\`articles_id\` text,
  	\`broadcast_scripts_id\` text,
  	\`videos_id\` text,
  	\`policy_documents_id\` text,
  	\`case_studies_id\` text,
  	\`activities_id\` text,
  	\`pages_id\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`industries_id\`) REFERENCES \`industries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`broadcast_scripts_id\`) REFERENCES \`broadcast_scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policy_documents_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`activities_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_topics_id_idx\` ON \`_pages_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_industries_id_idx\` ON \`_pages_v_rels\` (\`industries_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_programmes_id_idx\` ON \`_pages_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_places_id_idx\` ON \`_pages_v_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_articles_id_idx\` ON \`_pages_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_broadcast_scripts_id_idx\` ON \`_pages_v_rels\` (\`broadcast_scripts_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_videos_id_idx\` ON \`_pages_v_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_policy_documents_id_idx\` ON \`_pages_v_rels\` (\`policy_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_case_studies_id_idx\` ON \`_pages_v_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_activities_id_idx\` ON \`_pages_v_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_pages_id_idx\` ON \`_pages_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_media_id_idx\` ON \`_pages_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`alt\` text,
  	\`caption\` text,
  	\`credit\` text,
  	\`licence\` text DEFAULT 'cc-by-4.0' NOT NULL,
  	\`duration_seconds\` numeric,
  	\`original_name\` text,
  	\`created_by_id\` text,
  	\`uses\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_w320_url\` text,
  	\`sizes_w320_width\` numeric,
  	\`sizes_w320_height\` numeric,
  	\`sizes_w320_mime_type\` text,
  	\`sizes_w320_filesize\` numeric,
  	\`sizes_w320_filename\` text,
  	\`sizes_w640_url\` text,
  	\`sizes_w640_width\` numeric,
  	\`sizes_w640_height\` numeric,
  	\`sizes_w640_mime_type\` text,
  	\`sizes_w640_filesize\` numeric,
  	\`sizes_w640_filename\` text,
  	\`sizes_w960_url\` text,
  	\`sizes_w960_width\` numeric,
  	\`sizes_w960_height\` numeric,
  	\`sizes_w960_mime_type\` text,
  	\`sizes_w960_filesize\` numeric,
  	\`sizes_w960_filename\` text,
  	\`sizes_w1280_url\` text,
  	\`sizes_w1280_width\` numeric,
  	\`sizes_w1280_height\` numeric,
  	\`sizes_w1280_mime_type\` text,
  	\`sizes_w1280_filesize\` numeric,
  	\`sizes_w1280_filename\` text,
  	\`sizes_w1920_url\` text,
  	\`sizes_w1920_width\` numeric,
  	\`sizes_w1920_height\` numeric,
  	\`sizes_w1920_mime_type\` text,
  	\`sizes_w1920_filesize\` numeric,
  	\`sizes_w1920_filename\` text,
  	\`sizes_w640avif_url\` text,
  	\`sizes_w640avif_width\` numeric,
  	\`sizes_w640avif_height\` numeric,
  	\`sizes_w640avif_mime_type\` text,
  	\`sizes_w640avif_filesize\` numeric,
  	\`sizes_w640avif_filename\` text,
  	\`sizes_w1280avif_url\` text,
  	\`sizes_w1280avif_width\` numeric,
  	\`sizes_w1280avif_height\` numeric,
  	\`sizes_w1280avif_mime_type\` text,
  	\`sizes_w1280avif_filesize\` numeric,
  	\`sizes_w1280avif_filename\` text,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_created_by_idx\` ON \`media\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w320_sizes_w320_filename_idx\` ON \`media\` (\`sizes_w320_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w640_sizes_w640_filename_idx\` ON \`media\` (\`sizes_w640_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w960_sizes_w960_filename_idx\` ON \`media\` (\`sizes_w960_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1280_sizes_w1280_filename_idx\` ON \`media\` (\`sizes_w1280_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1920_sizes_w1920_filename_idx\` ON \`media\` (\`sizes_w1920_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w640avif_sizes_w640avif_filename_idx\` ON \`media\` (\`sizes_w640avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1280avif_sizes_w1280avif_filename_idx\` ON \`media\` (\`sizes_w1280avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_updatedAt_7_idx\` ON \`media\` (\`deleted_at\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_createdAt_7_idx\` ON \`media\` (\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`title_en\` text,
  	\`summary\` text,
  	\`summary_en\` text,
  	\`slug\` text,
  	\`created_by_id\` text,
  	\`uses\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_title_idx\` ON \`topics\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_by_idx\` ON \`topics\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_deleted_at_idx\` ON \`topics\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_updatedAt_8_idx\` ON \`topics\` (\`deleted_at\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_createdAt_8_idx\` ON \`topics\` (\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`industries\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`title_en\` text,
  	\`summary\` text,
  	\`summary_en\` text,
  	\`code\` text,
  	\`slug\` text,
  	\`created_by_id\` text,
  	\`uses\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`industries_title_idx\` ON \`industries\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`industries_slug_idx\` ON \`industries\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`industries_created_by_idx\` ON \`industries\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`industries_updated_at_idx\` ON \`industries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`industries_created_at_idx\` ON \`industries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`industries_deleted_at_idx\` ON \`industries\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_updatedAt_9_idx\` ON \`industries\` (\`deleted_at\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_createdAt_9_idx\` ON \`industries\` (\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`programmes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`title_en\` text,
  	\`summary\` text,
  	\`summary_en\` text,
  	\`from\` text,
  	\`until\` text,
  	\`basis_id\` text,
  	\`slug\` text,
  	\`created_by_id\` text,
  	\`uses\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`basis_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_title_idx\` ON \`programmes\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`programmes_basis_idx\` ON \`programmes\` (\`basis_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_slug_idx\` ON \`programmes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`programmes_created_by_idx\` ON \`programmes\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_updated_at_idx\` ON \`programmes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_created_at_idx\` ON \`programmes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_deleted_at_idx\` ON \`programmes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_updatedAt_10_idx\` ON \`programmes\` (\`deleted_at\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_createdAt_10_idx\` ON \`programmes\` (\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`places\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`title_en\` text,
  	\`kind\` text NOT NULL,
  	\`parent_id\` text,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`successor_id\` text,
  	\`created_by_id\` text,
  	\`uses\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`successor_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`places_title_idx\` ON \`places\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`places_parent_idx\` ON \`places\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`places_successor_idx\` ON \`places\` (\`successor_id\`);`)
  await db.run(sql`CREATE INDEX \`places_created_by_idx\` ON \`places\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`places_updated_at_idx\` ON \`places\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`places_created_at_idx\` ON \`places\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`places_deleted_at_idx\` ON \`places\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_updatedAt_11_idx\` ON \`places\` (\`deleted_at\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_createdAt_11_idx\` ON \`places\` (\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`stations\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`place_id\` text,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`successor_id\` text,
  	\`contact_person\` text,
  	\`contact_telephone\` text,
  	\`contact_email\` text,
  	\`contact_note\` text,
  	\`created_by_id\` text,
  	\`uses\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`successor_id\`) REFERENCES \`stations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`stations_title_idx\` ON \`stations\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`stations_place_idx\` ON \`stations\` (\`place_id\`);`)
  await db.run(sql`CREATE INDEX \`stations_successor_idx\` ON \`stations\` (\`successor_id\`);`)
  await db.run(sql`CREATE INDEX \`stations_created_by_idx\` ON \`stations\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`stations_updated_at_idx\` ON \`stations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`stations_created_at_idx\` ON \`stations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`stations_deleted_at_idx\` ON \`stations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_updatedAt_12_idx\` ON \`stations\` (\`deleted_at\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_createdAt_12_idx\` ON \`stations\` (\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'collaborator' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`path_register\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text NOT NULL,
  	\`of_collection\` text,
  	\`document\` text,
  	\`first_live_at\` text,
  	\`changed_at\` text,
  	\`take_down_kind\` text,
  	\`take_down_at\` text,
  	\`take_down_reason\` text,
  	\`take_down_target\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`path_register_path_idx\` ON \`path_register\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`path_register_document_idx\` ON \`path_register\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`path_register_changed_at_idx\` ON \`path_register\` (\`changed_at\`);`)
  await db.run(sql`CREATE INDEX \`path_register_updated_at_idx\` ON \`path_register\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`path_register_created_at_idx\` ON \`path_register\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`changedAt_id_idx\` ON \`path_register\` (\`changed_at\`,\`id\`);`)
  await db.run(sql`CREATE TABLE \`tombstones\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`of_collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`title\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tombstones_document_idx\` ON \`tombstones\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`tombstones_updated_at_idx\` ON \`tombstones\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tombstones_created_at_idx\` ON \`tombstones\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`receipts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`of_collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`time\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`release\` numeric NOT NULL,
  	\`path\` text,
  	\`message\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`receipts_document_idx\` ON \`receipts\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`receipts_state_idx\` ON \`receipts\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`receipts_updated_at_idx\` ON \`receipts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`receipts_created_at_idx\` ON \`receipts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reviews\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`of_collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`note\` text,
  	\`version_time\` text NOT NULL,
  	\`by_id\` text,
  	\`by_name\` text,
  	\`at\` text NOT NULL,
  	\`open\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reviews_by_idx\` ON \`reviews\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_updated_at_idx\` ON \`reviews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reviews_created_at_idx\` ON \`reviews\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`document_at_idx\` ON \`reviews\` (\`document\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`open_at_idx\` ON \`reviews\` (\`open\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`broadcast_scripts_id\` text,
  	\`videos_id\` text,
  	\`policy_documents_id\` text,
  	\`case_studies_id\` text,
  	\`activities_id\` text,
  	\`pages_id\` text,
  	\`media_id\` text,
  	\`topics_id\` text,
  	\`industries_id\` text,
  	\`programmes_id\` text,
  	\`places_id\` text,
  	\`stations_id\` text,
  	\`users_id\` text,
  	\`path_register_id\` text,
  	\`tombstones_id\` text,
  	\`receipts_id\` text,
  	\`reviews_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`broadcast_scripts_id\`) REFERENCES \`broadcast_scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policy_documents_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`activities_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`industries_id\`) REFERENCES \`industries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stations_id\`) REFERENCES \`stations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`path_register_id\`) REFERENCES \`path_register\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tombstones_id\`) REFERENCES \`tombstones\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`receipts_id\`) REFERENCES \`receipts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reviews_id\`) REFERENCES \`reviews\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_broadcast_scripts_id_idx\` ON \`payload_locked_documents_rels\` (\`broadcast_scripts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_videos_id_idx\` ON \`payload_locked_documents_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_policy_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`policy_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_case_studies_id_idx\` ON \`payload_locked_documents_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_activities_id_idx\` ON \`payload_locked_documents_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_industries_id_idx\` ON \`payload_locked_documents_rels\` (\`industries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_programmes_id_idx\` ON \`payload_locked_documents_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_places_id_idx\` ON \`payload_locked_documents_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stations_id_idx\` ON \`payload_locked_documents_rels\` (\`stations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_register_id_idx\` ON \`payload_locked_documents_rels\` (\`path_register_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tombstones_id_idx\` ON \`payload_locked_documents_rels\` (\`tombstones_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_receipts_id_idx\` ON \`payload_locked_documents_rels\` (\`receipts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reviews_id_idx\` ON \`payload_locked_documents_rels\` (\`reviews_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`home_page\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`introduction\` text,
  	\`introduction_en\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`home_page_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`broadcast_scripts_id\` text,
  	\`videos_id\` text,
  	\`policy_documents_id\` text,
  	\`case_studies_id\` text,
  	\`activities_id\` text,
  	\`pages_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`home_page\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`broadcast_scripts_id\`) REFERENCES \`broadcast_scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policy_documents_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`activities_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_page_rels_order_idx\` ON \`home_page_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_parent_idx\` ON \`home_page_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_path_idx\` ON \`home_page_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_articles_id_idx\` ON \`home_page_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_broadcast_scripts_id_idx\` ON \`home_page_rels\` (\`broadcast_scripts_id\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_videos_id_idx\` ON \`home_page_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_policy_documents_id_idx\` ON \`home_page_rels\` (\`policy_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_case_studies_id_idx\` ON \`home_page_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_activities_id_idx\` ON \`home_page_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_pages_id_idx\` ON \`home_page_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_topics_id_idx\` ON \`home_page_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_header\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`label_en\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_header_order_idx\` ON \`navigation_header\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_header_parent_id_idx\` ON \`navigation_header\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_footer_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`label_en\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_footer_links_order_idx\` ON \`navigation_footer_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_footer_links_parent_id_idx\` ON \`navigation_footer_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_footer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`label_en\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_footer_order_idx\` ON \`navigation_footer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_footer_parent_id_idx\` ON \`navigation_footer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`navigation_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`broadcast_scripts_id\` text,
  	\`videos_id\` text,
  	\`policy_documents_id\` text,
  	\`case_studies_id\` text,
  	\`activities_id\` text,
  	\`pages_id\` text,
  	\`topics_id\` text,
  	\`industries_id\` text,
  	\`programmes_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`broadcast_scripts_id\`) REFERENCES \`broadcast_scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policy_documents_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`activities_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`industries_id\`) REFERENCES \`industries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_rels_order_idx\` ON \`navigation_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_parent_idx\` ON \`navigation_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_path_idx\` ON \`navigation_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_articles_id_idx\` ON \`navigation_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_broadcast_scripts_id_idx\` ON \`navigation_rels\` (\`broadcast_scripts_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_videos_id_idx\` ON \`navigation_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_policy_documents_id_idx\` ON \`navigation_rels\` (\`policy_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_case_studies_id_idx\` ON \`navigation_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_activities_id_idx\` ON \`navigation_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_pages_id_idx\` ON \`navigation_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_topics_id_idx\` ON \`navigation_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_industries_id_idx\` ON \`navigation_rels\` (\`industries_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_programmes_id_idx\` ON \`navigation_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`name_en\` text,
  	\`tagline\` text,
  	\`tagline_en\` text,
  	\`organisation\` text NOT NULL,
  	\`organisation_en\` text,
  	\`parent_organisation\` text,
  	\`parent_organisation_en\` text,
  	\`address\` text,
  	\`address_en\` text,
  	\`telephone\` text,
  	\`zalo\` text,
  	\`email\` text,
  	\`opening_hours\` text,
  	\`opening_hours_en\` text,
  	\`responsible\` text,
  	\`default_picture_id\` text,
  	\`editors_may_publish\` integer DEFAULT true,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`default_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`site_settings_default_picture_idx\` ON \`site_settings\` (\`default_picture_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`broadcast_scripts_cues\`;`)
  await db.run(sql`DROP TABLE \`broadcast_scripts_rows\`;`)
  await db.run(sql`DROP TABLE \`broadcast_scripts_pronunciation\`;`)
  await db.run(sql`DROP TABLE \`broadcast_scripts_interview_questions\`;`)
  await db.run(sql`DROP TABLE \`broadcast_scripts\`;`)
  await db.run(sql`DROP TABLE \`broadcast_scripts_rels\`;`)
  await db.run(sql`DROP TABLE \`_broadcast_scripts_v_version_cues\`;`)
  await db.run(sql`DROP TABLE \`_broadcast_scripts_v_version_rows\`;`)
  await db.run(sql`DROP TABLE \`_broadcast_scripts_v_version_pronunciation\`;`)
  await db.run(sql`DROP TABLE \`_broadcast_scripts_v_version_interview_questions\`;`)
  await db.run(sql`DROP TABLE \`_broadcast_scripts_v\`;`)
  await db.run(sql`DROP TABLE \`_broadcast_scripts_v_rels\`;`)
  await db.run(sql`DROP TABLE \`videos\`;`)
  await db.run(sql`DROP TABLE \`videos_rels\`;`)
  await db.run(sql`DROP TABLE \`_videos_v\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_rels\`;`)
  await db.run(sql`DROP TABLE \`policy_documents_issuers\`;`)
  await db.run(sql`DROP TABLE \`policy_documents_signers\`;`)
  await db.run(sql`DROP TABLE \`policy_documents_fields\`;`)
  await db.run(sql`DROP TABLE \`policy_documents_relations\`;`)
  await db.run(sql`DROP TABLE \`policy_documents\`;`)
  await db.run(sql`DROP TABLE \`policy_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`_policy_documents_v_version_issuers\`;`)
  await db.run(sql`DROP TABLE \`_policy_documents_v_version_signers\`;`)
  await db.run(sql`DROP TABLE \`_policy_documents_v_version_fields\`;`)
  await db.run(sql`DROP TABLE \`_policy_documents_v_version_relations\`;`)
  await db.run(sql`DROP TABLE \`_policy_documents_v\`;`)
  await db.run(sql`DROP TABLE \`_policy_documents_v_rels\`;`)
  await db.run(sql`DROP TABLE \`case_studies_measures\`;`)
  await db.run(sql`DROP TABLE \`case_studies\`;`)
  await db.run(sql`DROP TABLE \`case_studies_rels\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_version_measures\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_rels\`;`)
  await db.run(sql`DROP TABLE \`activities\`;`)
  await db.run(sql`DROP TABLE \`activities_rels\`;`)
  await db.run(sql`DROP TABLE \`_activities_v\`;`)
  await db.run(sql`DROP TABLE \`_activities_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`industries\`;`)
  await db.run(sql`DROP TABLE \`programmes\`;`)
  await db.run(sql`DROP TABLE \`places\`;`)
  await db.run(sql`DROP TABLE \`stations\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`path_register\`;`)
  await db.run(sql`DROP TABLE \`tombstones\`;`)
  await db.run(sql`DROP TABLE \`receipts\`;`)
  await db.run(sql`DROP TABLE \`reviews\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`home_page\`;`)
  await db.run(sql`DROP TABLE \`home_page_rels\`;`)
  await db.run(sql`DROP TABLE \`navigation_header\`;`)
  await db.run(sql`DROP TABLE \`navigation_footer_links\`;`)
  await db.run(sql`DROP TABLE \`navigation_footer\`;`)
  await db.run(sql`DROP TABLE \`navigation\`;`)
  await db.run(sql`DROP TABLE \`navigation_rels\`;`)
  await db.run(sql`DROP TABLE \`site_settings\`;`)
}
