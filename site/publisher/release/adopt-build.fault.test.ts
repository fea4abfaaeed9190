import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { priorities } from '../store/pages.ts';
import { openStore, type Store } from '../store/store.ts';
import { adoptBuild, removeReplacedAssets } from './adopt-build.ts';

describe('a site build that is taken into use', () => {
  let folder: string;
  let store: Store;
  let publicDir: string;
  let minutes: number;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'sxsh-adopt-'));
    store = openStore(path.join(folder, 'store.db'));
    publicDir = path.join(folder, 'public');
    minutes = 0;
  });
  afterEach(async () => {
    store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const now = () => new Date(Date.UTC(2026, 10, 25) + minutes * 60_000).toISOString();
  const adopt = async (name: string, checkpoint: (step: string) => void = () => undefined) => {
    const clientDir = path.join(folder, 'builds', name);
    await mkdir(clientDir, { recursive: true });
    await writeFile(path.join(clientDir, `${name}.css`), 'a {}');
    const settings = {
      cmsUrl: '',
      siteUrl: 'http://localhost',
      port: 0,
      key: '',
      storeFile: '',
      publicDir,
      mapsDir: path.join(folder, 'maps'),
    };
    const app = { render: () => Promise.resolve(new Response('')) };
    await adoptBuild(store, { id: name, app, entry: '', clientDir }, settings, {
      now: now(),
      checkpoint,
    });
  };
  /** The full render ends: no page of an earlier build is public any more. */
  const renderAll = () => {
    for (const address of store.pages.nextDirty(priorities.rebuild, 10_000))
      store.pages.settle(address);
  };
  const assets = () =>
    ['a', 'b', 'c', 'd'].filter((name) => existsSync(path.join(publicDir, `${name}.css`)));
  const tidy = () => removeReplacedAssets(store, publicDir, now());

  it('leaves the assets of those before it for an hour, however many come meanwhile', async () => {
    await adopt('a');
    for (const name of ['b', 'c', 'd']) {
      minutes += 20;
      await adopt(name);
      renderAll();
      await tidy();
    }
    expect(assets()).toEqual(['a', 'b', 'c', 'd']);
    minutes = 79;
    await tidy();
    expect(assets()).toEqual(['a', 'b', 'c', 'd']);
    minutes = 80;
    await tidy();
    expect(assets()).toEqual(['b', 'c', 'd']);
    minutes = 120;
    await tidy();
    expect(assets()).toEqual(['d']);
  });

  it('does not shorten the hour of the assets before it when it is adopted again', async () => {
    await adopt('a');
    await adopt('b');
    renderAll();
    minutes = 59;
    await adopt('b');
    renderAll();
    await tidy();
    expect(assets()).toEqual(['a', 'b']);
    minutes = 60;
    await tidy();
    expect(assets()).toEqual(['b']);
  });

  it('keeps what it has of an earlier build for as long as it is in use', async () => {
    await adopt('a');
    await adopt('b');
    renderAll();
    minutes = 30;
    await adopt('a');
    renderAll();
    minutes = 80;
    await tidy();
    expect(assets()).toEqual(['a', 'b']);
    minutes = 90;
    await tidy();
    expect(assets()).toEqual(['a']);
  });

  it('leaves what pages show that it has not rendered, for an hour after it has', async () => {
    await adopt('a');
    renderAll();
    await adopt('b');
    store.pages.stopRebuild();
    minutes = 120;
    await tidy();
    expect(assets()).toEqual(['a', 'b']);
    await adopt('b');
    minutes = 180;
    await tidy();
    expect(assets()).toEqual(['a', 'b']);
    renderAll();
    minutes = 179;
    await tidy();
    expect(assets()).toEqual(['a', 'b']);
    minutes = 180;
    await tidy();
    expect(assets()).toEqual(['b']);
  });

  it('takes nothing from public pages when a crash interrupts it at any step', async () => {
    await adopt('a');
    renderAll();
    const steps: string[] = [];
    await adopt('b', (step) => steps.push(step));
    renderAll();
    expect(steps.length).toBeGreaterThan(2);
    minutes += 60;
    await tidy();
    for (const [number, name] of steps.entries()) {
      const build = number % 2 ? 'b' : 'a';
      const crash = (step: string) => {
        if (step === name) throw new Error(`crash after: ${step}`);
      };
      await expect(adopt(build, crash)).rejects.toThrow(name);
      await adopt(build);
      expect([name, assets()]).toEqual([name, ['a', 'b']]);
      expect([name, store.facts.get('build')]).toEqual([name, build]);
      expect([name, store.pages.countDirty() > 0]).toEqual([name, true]);
      renderAll();
      minutes += 60;
      await tidy();
      expect([name, assets()]).toEqual([name, [build]]);
    }
  });
});
