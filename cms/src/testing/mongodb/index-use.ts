import type { Document } from 'mongodb';

/** A question to a collection, as a command puts it. */
export type Question = { collection: string; filter: Document; sort: string[]; hasLimit: boolean };

const question = (
  collection: string,
  filter: Document | undefined,
  { sort, limit }: { sort?: unknown; limit?: unknown } = {},
): Question => ({
  collection,
  filter: filter ?? {},
  sort: sort instanceof Map ? [...(sort.keys() as Iterable<string>)] : Object.keys(sort ?? {}),
  hasLimit: Boolean(limit),
});

type Stages = { $match?: Document; $sort?: Document; $limit?: number }[];

/** The questions in a command; none where it only writes what is new or ends something. */
export function questionsIn(command: Document): Question[] {
  const { find, aggregate, findAndModify, count, distinct } = command as Record<string, string>;
  const { update, delete: deletion } = command as Record<string, string>;
  if (find) return [question(find, command.filter as Document, command)];
  if (findAndModify)
    return [question(findAndModify, command.query as Document, { ...command, limit: 1 })];
  if (count ?? distinct) return [question((count ?? distinct)!, command.query as Document)];
  if (update ?? deletion)
    return ((command.updates ?? command.deletes) as { q: Document }[]).map(({ q }) =>
      question((update ?? deletion)!, q),
    );
  if (!aggregate) return [];
  const stages = command.pipeline as Stages;
  const first = <Name extends keyof Stages[number]>(name: Name) =>
    stages.find((stage) => stage[name] !== undefined)?.[name];
  return [question(aggregate, first('$match'), { sort: first('$sort'), limit: first('$limit') })];
}

/** What most documents of a collection have in common: an index on it alone finds nothing. */
const commonFields = ['deletedAt', '_status', 'latest'];
const isCommon = (field: string) => commonFields.includes(field.replace(/^version\./, ''));
const vague = ['$exists', '$ne', '$nin', '$not', '$regex'];

const isSharp = (condition: unknown): boolean =>
  typeof condition !== 'object' ||
  condition === null ||
  condition instanceof Date ||
  Object.keys(condition).some((operator) => !vague.includes(operator));

type Fields = { sharp: Set<string>; any: Set<string> };

/** The fields that every document found must match, through `$and`; each branch of an `$or` is for itself. */
function fieldsOf(filter: Document, fields: Fields = { sharp: new Set(), any: new Set() }): Fields {
  for (const [name, condition] of Object.entries(filter)) {
    if (name === '$and') for (const part of condition as Document[]) fieldsOf(part, fields);
    if (name.startsWith('$')) continue;
    fields.any.add(name);
    if (isSharp(condition) && !isCommon(name)) fields.sharp.add(name);
  }
  return fields;
}

const branchesOf = (filter: Document): Document[][] =>
  Object.entries(filter).flatMap(([name, parts]) =>
    name === '$or'
      ? [parts as Document[]]
      : name === '$and'
        ? (parts as Document[]).flatMap(branchesOf)
        : [],
  );

/** True when one of the indexes (their fields, in order) leads to few documents, or along them to a limit. */
export function isAnswered(asked: Question, indexes: string[][]): boolean {
  const { filter, sort, hasLimit } = asked;
  const { sharp, any } = fieldsOf(filter);
  const leads = ([field, ...rest]: string[]): boolean => {
    if (field === undefined) return false;
    if (sharp.has(field) || (hasLimit && sort[0] === field)) return true;
    return any.has(field) && leads(rest);
  };
  if (indexes.some(leads)) return true;
  return branchesOf(filter).some((branches) =>
    branches.every((branch) => isAnswered({ ...asked, filter: branch }, indexes)),
  );
}
