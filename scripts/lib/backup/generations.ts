import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../failure.ts';
import { readManifest } from './manifest.ts';

const pattern = /^\d{4}-\d{2}-\d{2}_\d{6}Z$/;
const unfinished = '.dang-sao-luu-';

/** The folder name of a backup begun at an instant: sorts by time. */
export const nameAt = (at: Date): string =>
  `${at.toISOString().slice(0, 10)}_${at.toISOString().slice(11, 19).replaceAll(':', '')}Z`;

/** Where a backup lies until it is whole. */
export const unfinishedName = (name: string): string => `${unfinished}${name}`;

/** Whole backups in a folder, oldest first. */
export const generationsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => pattern.test(name) && readManifest(path.join(folder, name)) !== undefined)
    .sort()
    .map((name) => path.join(folder, name));

/** Removes what interrupted backups left. */
export async function removeUnfinished(folder: string): Promise<void> {
  for (const name of readdirSync(folder))
    if (name.startsWith(unfinished)) await rm(path.join(folder, name), { recursive: true });
}

/** Removes the oldest backups, so that as many as wanted stay; gives how many went. */
export async function prune(folder: string, keep: number): Promise<number> {
  const old = generationsIn(folder).slice(0, -keep);
  for (const generation of old) await rm(generation, { recursive: true });
  return old.length;
}

/** The backup that a person names: one backup, or the newest in a folder of backups. */
export function findGeneration(folder: string): string {
  if (!existsSync(folder)) throw new Failure(`không có thư mục ${folder}.`);
  if (readManifest(folder)) return folder;
  const newest = generationsIn(folder).at(-1);
  if (!newest) throw new Failure(`trong ${folder} không có bản sao lưu nào nguyên vẹn.`);
  return newest;
}

/** The real place of a path that may not exist yet. */
function placeOf(target: string): string {
  if (existsSync(target)) return realpathSync(target);
  const parent = path.dirname(target);
  return parent === target ? target : path.join(placeOf(parent), path.basename(target));
}

/** Whether a path lies in a folder or is the folder. */
export function isInside(target: string, folder: string): boolean {
  const between = path.relative(placeOf(folder), placeOf(target));
  return !between.startsWith('..') && !path.isAbsolute(between);
}
