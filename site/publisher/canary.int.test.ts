import { describe, expect, it } from 'vitest';
import { article, media, uuid } from './testing/documents.ts';
import { patience } from './testing/portal.ts';
import { scene } from './testing/scene.ts';
import { filesIn, plain } from './testing/whole.ts';

const here = scene('canary-test');
const { begin, nudge, settled } = here;
const canary = (name: string) => `canary${name}`;
const hour = 3_600_000;
const fromNow = (by: number) => new Date(Date.now() + by).toISOString();

/** Files of the public folder and of the maps whose name or (decompressed) content has a mark. */
async function filesWith(mark: string): Promise<string[]> {
  const { publicDir, settings } = here.portal();
  const files = [...(await filesIn(publicDir)), ...(await filesIn(settings.mapsDir))];
  return files
    .filter(([file, bytes]) => file.includes(mark) || plain(file, bytes).includes(mark))
    .map(([file]) => file);
}

/** An article whose every word and address carries a mark, with a picture that carries it too. */
function marked(
  number: number,
  name: string,
  standing: Parameters<ReturnType<typeof here.cms>['put']>[2] = {},
  fields: Record<string, unknown> = {},
): void {
  const mark = canary(name);
  const cms = here.cms();
  cms.files.set(`${mark}.jpg`, Buffer.from(`bytes of ${mark}`));
  cms.put('media', media(number + 100, `${mark}.jpg`, { alt: mark, credit: mark }));
  const text = article(number, {
    title: mark,
    slug: mark,
    summary: mark,
    source: mark,
    topics: [uuid(1)],
    leadPicture: uuid(number + 100),
    related: [{ relationTo: 'articles', value: uuid(10) }],
    ...fields,
  });
  cms.put('articles', text, standing);
}

/** What belongs to the office, in documents that are public. */
function withInternalFields(): void {
  const cms = here.cms();
  const person = { id: uuid(900), email: `${canary('email')}@example.vn`, name: canary('person') };
  const internal = {
    createdBy: person,
    updatedBy: person,
    authorEmail: person.email,
    internalNote: canary('note'),
    review: { state: 'approved', note: canary('review') },
  };
  marked(50, 'public', {}, { ...internal, _status: 'published', deletedAt: null });
  const study = { ...article(51), ...internal, enterpriseName: canary('enterprise') };
  cms.put('case-studies', { ...study, enterpriseConsent: false });
  cms.put('case-studies', { ...study, id: uuid(52), slug: 'mo-hinh-2', enterpriseConsent: null });
  cms.put('stations', {
    id: uuid(53),
    title: 'Đài tỉnh',
    kind: 'provincial',
    updatedAt: '2026-11-02T03:00:00.000Z',
    ...internal,
    contacts: [{ name: canary('person'), telephone: canary('telephone') }],
  });
}

/** Everything that is not public, however it came to be so. */
function whatIsNotPublic(): string[] {
  const draft = { state: 'never-public' } as const;
  marked(60, 'draft', draft, { _status: 'draft' });
  marked(61, 'never', draft);
  marked(62, 'trash', draft, { _status: 'published', deletedAt: fromNow(-hour) });
  marked(63, 'embargo', { visibleFrom: fromNow(hour) }, { embargoUntil: fromNow(hour) });
  marked(64, 'expired', { visibleUntil: fromNow(-hour) }, { expiresAt: fromNow(-hour) });
  here.cms().put('media', media(65, `${canary('unused')}.jpg`, { alt: canary('unused') }));
  here.cms().files.set(`${canary('unused')}.jpg`, Buffer.from(canary('unused')));
  return ['draft', 'never', 'trash', 'embargo', 'expired', 'unused'];
}
const internalNames = ['email', 'person', 'note', 'review', 'enterprise', 'telephone'];

const expectNowhere = async (names: readonly string[]) => {
  for (const name of names) expect([name, await filesWith(canary(name))]).toEqual([name, []]);
};
/** The walk sees what is public in every kind of file. */
const expectPublicEverywhere = async () => {
  const kinds = (await filesWith(canary('public'))).map((file) => /\.[a-z_]+$/.exec(file)?.[0]);
  expect([...new Set(kinds)].sort()).toEqual(
    expect.arrayContaining(['.br', '.gz', '.html', '.jpg', '.pf_fragment', '.xml']),
  );
};

describe('no public file has', () => {
  it('anything that is not public, nor the fields that are for the office', async () => {
    withInternalFields();
    const names = whatIsNotPublic();
    await begin({ search: here.portal().search() });
    await expectPublicEverywhere();
    for (const number of [51, 52, 53])
      expect([number, here.cms().receiptOf(uuid(number))?.state]).toEqual([number, 'live']);
    await expectNowhere([...names, ...internalNames]);
  });

  it('a draft that was previewed', async () => {
    await begin({ search: here.portal().search() });
    const mark = canary('previewed');
    const shown = await here.publisher().previews.render({
      collection: 'articles',
      document: article(75, { title: mark, slug: mark, summary: mark, leadPicture: uuid(76) }),
      supporting: [{ collection: 'media', document: media(76, `${mark}.jpg`, { alt: mark }) }],
      files: { [`${mark}.jpg`]: `http://localhost:3000/preview/media/${mark}.jpg` },
      assetsUrl: 'http://localhost:3000/preview/assets',
    });
    expect(shown).toMatchObject({ html: expect.stringContaining(mark) as string });
    await settled();
    await expectNowhere(['previewed']);
  });

  it('anything that is not public although a fault of the CMS gives it out', async () => {
    here.cms().setCareless(true);
    withInternalFields();
    await begin({ search: here.portal().search() });
    const names = whatIsNotPublic();
    marked(66, 'pulled', { state: 'published' }, { _status: 'draft' });
    for (const number of [60, 61, 62, 63, 64, 66]) nudge('articles', number);
    nudge('media', 65);
    await settled();
    await expectPublicEverywhere();
    await expectNowhere([...names, 'pulled', ...internalNames]);
  });

  it('what was public and is not any more, except that its address is gone', async () => {
    withInternalFields();
    marked(70, 'gone');
    marked(71, 'trashed');
    marked(72, 'late');
    await begin({ search: here.portal().search({ keepFor: 300 }) });
    for (const name of ['gone', 'trashed', 'late'])
      expect([name, (await filesWith(canary(name))).length > 0]).toEqual([name, true]);
    const takeDown = { kind: 'gone', at: fromNow(-hour) } as const;
    const address = `/tin-tuc/${canary('gone')}/`;
    here.cms().put('articles', article(70), { state: 'gone', formerPaths: [address], takeDown });
    marked(71, 'trashed', { state: 'never-public' }, { deletedAt: fromNow(0) });
    marked(72, 'late', { visibleFrom: fromNow(hour) });
    nudge('articles', 70);
    nudge('articles', 71);
    nudge('articles', 72);
    await settled();
    const texts = (await filesIn(here.portal().publicDir)).entries();
    for (const [file, bytes] of texts)
      if (!/^pagefind\/.*(?:\.json|\.pf_index)$/.test(file))
        expect([file, /canary(?:trashed|late)/.test(plain(file, bytes).toString())]).toEqual([
          file,
          false,
        ]);
    // The words of the earlier search index go with it, when no reader has it open any more.
    await expect.poll(() => filesWith(canary('late')), patience).toEqual([]);
    await expectNowhere(['trashed']);
    const left = new Set(['addresses.json', 'nginx-gone.map', 'addresses.caddy']);
    expect((await filesWith(canary('gone'))).filter((file) => !left.has(file))).toEqual([
      expect.stringMatching(`^tin-tuc/${canary('gone')}/`),
      expect.stringMatching(`^tin-tuc/${canary('gone')}/`),
      expect.stringMatching(`^tin-tuc/${canary('gone')}/`),
    ]);
  });

  it('a sentence that an article no longer has, once readers have let go of the earlier search', async () => {
    marked(80, 'public', {}, { summary: canary('sentence') });
    await begin({ search: here.portal().search({ keepFor: 300 }) });
    expect(await filesWith(canary('sentence'))).not.toEqual([]);
    marked(80, 'public');
    nudge('articles', 80);
    await settled();
    await expect.poll(() => filesWith(canary('sentence')), patience).toEqual([]);
    await expectPublicEverywhere();
  });
});
