import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { priorities } from '../store/pages.ts';
import { openStore, type Store } from '../store/store.ts';
import { adoptBuild } from './adopt-build.ts';

describe('a site build that is taken into use', () => {
  let folder: string;
  let store: Store;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'sxsh-adopt-'));
    store = openStore(path.join(folder, 'store.db'));
  });
  afterEach(async () => {
    store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const adopt = async (name: string, checkpoint?: (step: string) => void) => {
    const clientDir = path.join(folder, 'builds', name);
    await mkdir(clientDir, { recursive: true });
    await writeFile(path.join(clientDir, `${name}.css`), 'a {}');
    const settings = {
      cmsUrl: '',
      siteUrl: 'http://localhost',
      port: 0,
      key: '',
      storeFile: '',
      publicDir: path.join(folder, 'public'),
      mapsDir: path.join(folder, 'maps'),
    };
    const app = { render: () => Promise.resolve(new Response('')) };
    await adoptBuild(store, { id: name, app, entry: '', clientDir }, settings, checkpoint);
  };
  /** The full render ends: no page of an earlier build is public any more. */
  const renderAll = () => {
    for (const address of store.pages.nextDirty(priorities.background, 10_000))
      store.pages.settle(address);
  };
  const assets = () =>
    ['a', 'b', 'c', 'd'].filter((name) => existsSync(path.join(folder, 'public', `${name}.css`)));

  it('leaves the assets of the build before it, and removes older ones', async () => {
    for (const name of ['a', 'b', 'c']) {
      await adopt(name);
      renderAll();
    }
    expect(assets()).toEqual(['b', 'c']);
  });

  it('leaves all assets while pages of older builds are still public', async () => {
    await adopt('a');
    renderAll();
    await adopt('b');
    await adopt('c');
    expect(assets()).toEqual(['a', 'b', 'c']);
    renderAll();
    await adopt('d');
    expect(assets()).toEqual(['c', 'd']);
  });

  it('leaves the assets of the build before it although the same build is rendered again', async () => {
    await adopt('a');
    renderAll();
    await adopt('b');
    renderAll();
    await adopt('b');
    expect(assets()).toEqual(['a', 'b']);
  });

  it('takes nothing from public pages when a crash interrupts it at any step', async () => {
    await adopt('a');
    renderAll();
    const steps: string[] = [];
    await adopt('b', (step) => steps.push(step));
    renderAll();
    expect(steps.length).toBeGreaterThan(2);
    for (const [number, name] of steps.entries()) {
      const build = number % 2 ? 'b' : 'a';
      const before = assets();
      const crash = (step: string) => {
        if (step === name) throw new Error(`crash after: ${step}`);
      };
      await expect(adopt(build, crash)).rejects.toThrow(name);
      await adopt(build);
      expect([name, assets()]).toEqual([name, before]);
      expect([name, store.facts.get('build')]).toEqual([name, build]);
      expect([name, store.pages.countDirty() > 0]).toEqual([name, true]);
      renderAll();
    }
  });
});
