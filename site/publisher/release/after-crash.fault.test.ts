import { cpSync, rmSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { article } from '../testing/documents.ts';
import { scene } from '../testing/scene.ts';

const here = scene('after-crash-fault-test');
const { begin, settled, nudge, expectWhole } = here;

describe('a power cut', () => {
  it('that leaves files empty or missing which were swapped in before is mended at the next start', async () => {
    await begin();
    here.cms().put('articles', article(11));
    nudge('articles', 11);
    await settled();

    const store = path.dirname(here.portal().settings.storeFile);
    const asItWas = path.join(here.portal().dataDir, 'store-as-it-was');
    cpSync(store, asItWas, { recursive: true });
    await here.publisher().stop();
    rmSync(store, { recursive: true });
    cpSync(asItWas, store, { recursive: true });
    const file = (name: string) => path.join(here.portal().publicDir, name);
    truncateSync(file('tin-tuc/bai-11/index.html'));
    truncateSync(file('index.html.br'), 100);
    rmSync(file('tin-tuc/index.html.gz'));

    await begin();
    expect(here.portal().said.join()).toContain('3 trang chưa ghi xong');
    expect(await here.page('/tin-tuc/bai-11/')).toContain('Bài số 11');
    await expectWhole();
  });

  it('is looked for only after an end that nobody asked for', async () => {
    await begin();
    await here.publisher().stop();
    truncateSync(path.join(here.portal().publicDir, 'index.html'));
    await begin();
    expect(await here.page('/')).toBe('');
  });
});
