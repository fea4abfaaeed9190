import { addressOf } from '@sxsh/content-types/addresses';
import type { Change } from '@sxsh/content-types/change';
import { policyRelations } from '@sxsh/content-types/policy-document';
import { article, paragraph, policyDocument, topic, uuid } from './documents.ts';
import type { FakeCms } from './fake-cms.ts';
import type { Random } from './random.ts';

type Node = {
  number: number;
  collection: 'articles' | 'policy-documents' | 'topics';
  language: 'vi' | 'en';
  /** The original that this translates. */
  original?: number;
  version: number;
  isPublic: boolean;
  former: string[];
};

const nodesOf = (
  collection: Node['collection'],
  from: number,
  count: number,
  more: (index: number) => Partial<Node> = () => ({}),
): Node[] =>
  Array.from({ length: count }, (_, index) => ({
    number: from + index,
    collection,
    language: 'vi',
    version: 0,
    isPublic: false,
    former: [],
    ...more(index),
  }));

const at = '2026-11-20T00:00:00.000Z';

/** Documents that refer to each other, to what is not public and to what is not there, changed at random. */
export function randomGraph(cms: FakeCms, random: Random) {
  const topics = nodesOf('topics', 1001, 3);
  const originals = nodesOf('articles', 1100, 6);
  const policies = nodesOf('policy-documents', 1200, 5);
  const translations = nodesOf('articles', 1300, 4, (index) => ({
    language: 'en',
    original: 1100 + index,
  }));
  const documents = [...originals, ...policies, ...translations];
  const nodes = [...topics, ...documents];

  const pick = (from: readonly Node[], most: number) =>
    [...new Set(Array.from({ length: most }, () => random.pick(from)))].slice(
      Math.floor(random.next() * (most + 1)),
    );
  const slugOf = ({ number, version }: Node) => `trang-${number}-${version}`;
  const addressesOf = (node: Node): string[] =>
    node.collection === 'topics'
      ? (['vi', 'en'] as const).map((language) => addressOf('topics', language, slugOf(node)))
      : [addressOf(node.collection, node.language, slugOf(node))];

  const linkTo = (node: Node) => ({
    type: 'link',
    version: 1,
    fields: {
      linkType: 'internal',
      doc: { relationTo: node.collection, value: uuid(node.number) },
    },
    children: [{ type: 'text', version: 1, text: 'xem thêm' }],
  });
  const body = () => {
    const { root } = paragraph('Nội dung');
    const links = pick(documents, 3).map(linkTo);
    return {
      root: {
        ...root,
        children: [...root.children, { type: 'paragraph', version: 1, children: links }],
      },
    };
  };

  const formOf = (node: Node) => {
    const fields = {
      slug: slugOf(node),
      title: `Tên ${Math.floor(random.next() * 1e6)} của ${node.number}`,
    };
    if (node.collection === 'topics') return topic(node.number, fields);
    const shared = {
      ...fields,
      language: node.language,
      topics: pick(topics, 2).map(({ number }) => uuid(number)),
      related: pick(documents, 3).map(({ collection, number }) => ({
        relationTo: collection,
        value: uuid(number),
      })),
      body: body(),
      ...(node.original !== undefined && { translationOf: uuid(node.original) }),
    };
    if (node.collection === 'articles') return article(node.number, shared);
    const relations = pick(policies, 2).map(({ number }) => ({
      relation: random.pick(policyRelations),
      document: uuid(number),
    }));
    return policyDocument(node.number, { ...shared, relations });
  };

  const put = (node: Node, standing: Partial<Change> = {}): void =>
    cms.put(node.collection, formOf(node), { formerPaths: node.former, ...standing });

  const publish = (node: Node): void => {
    node.isPublic = true;
    put(node);
  };
  const move = (node: Node): void => {
    if (node.isPublic) node.former.push(...addressesOf(node));
    node.version += 1;
    publish(node);
  };
  const leave = (node: Node): void => {
    if (node.isPublic) node.former.push(...addressesOf(node));
    node.isPublic = false;
  };
  const takeDown = (node: Node): void => {
    if (!node.isPublic || node.collection === 'topics') return;
    leave(node);
    put(node, { state: 'gone', takeDown: { kind: 'gone', at } });
  };
  const redirect = (node: Node): void => {
    const target = random.pick(documents);
    if (!node.isPublic || node.collection === 'topics' || !target.isPublic || target === node)
      return;
    leave(node);
    const [address] = addressesOf(target);
    put(node, { state: 'redirected', takeDown: { kind: 'redirected', at, target: address } });
  };
  const withdraw = (node: Node): void => {
    if (!node.isPublic || node.collection === 'topics') return;
    put(node, { state: 'withdrawn', takeDown: { kind: 'withdrawn', at, reason: 'Đã cũ' } });
  };
  const bury = (node: Node): void => {
    leave(node);
    cms.bury(node.collection, uuid(node.number), ...node.former);
  };

  return {
    /** Changes one document; gives which. */
    step(): { collection: Node['collection']; id: string; what: string } {
      const act = random.pick([
        publish,
        publish,
        publish,
        move,
        takeDown,
        redirect,
        withdraw,
        bury,
      ]);
      const node = random.pick(nodes);
      act(node);
      const { collection, number } = node;
      return { collection, id: uuid(number), what: `${act.name} ${number}` };
    },
  };
}
