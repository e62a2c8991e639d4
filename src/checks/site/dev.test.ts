import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { home } from './built.ts';
import { openBrowser } from './browser.ts';

const root = mkdtempSync(path.join(tmpdir(), 'edited-'));
let server: ChildProcess;
let browser: Browser;
let page: Page;
let url = '';

/** Lets the server answer a message with the CPU time that it has taken, in milliseconds. */
const TELL_TIME = `--import data:text/javascript,${encodeURIComponent("process.on('message',()=>{const{user,system}=process.cpuUsage();process.send((user+system)/1000)})")}`;
const serverTime = () => new Promise<number>((resolve) => { server.once('message', resolve); server.send('time'); });

beforeAll(async () => {
  for (const folder of ['data', 'content']) cpSync(path.join(home, folder), path.join(root, folder), { recursive: true });
  const { VITEST: _vitest, NODE_ENV: _mode, BASE: _base, SITE: _site, ...inherited } = process.env;
  server = spawn(path.join(home, 'node_modules/.bin/astro'), ['dev', '--port', '4931', '--host', '127.0.0.1'], { cwd: home, detached: true, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: { ...inherited, ROOT: root, ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: TELL_TIME } });
  url = await new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (data: Buffer) => {
      said += data.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('exit', (code) => reject(new Error(`astro dev ended with ${code}: ${said}`)));
  });
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  server.removeAllListeners('exit');
  if (server.pid !== undefined) process.kill(-server.pid);
});

describe('npm run dev', () => {
  it('shows pages with their styles', async () => {
    await page.goto(url);
    expect(await page.locator('.ledger > li').first().evaluate((row) => getComputedStyle(row).display)).toBe('grid');
  });

  // The server's own time, since the time on the clock is also that of the browser and of whatever else the machine does.
  it.each(['measures/win-win-finance-programme/', 'ko/', 'explainers/win-win-finance/'])('shows a changed cell in the open page /%s with less than a second of work', async (at) => {
    const file = path.join(root, 'data/facts.csv');
    const before = readFileSync(file, 'utf8');
    const seen = async (edit: () => Promise<unknown>) => {
      const connected = page.waitForEvent('console', { predicate: (message) => message.text().includes('[vite] connected'), timeout: 60_000 });
      await edit();
      await connected;
      await page.waitForLoadState('networkidle');
    };
    const times: number[] = [];
    await seen(() => page.goto(url + at));
    // A page that is asked for first may be loaded twice, and an edit between the two would be seen by neither.
    await page.waitForTimeout(1500);
    await page.waitForLoadState('networkidle');
    for (const digit of ['9', '6', '8', '5', '7']) {
      const start = await serverTime();
      await seen(async () => {
        writeFileSync(file, before.replace(/^win-win-finance-total,.*/m, (row) => row.replace(',1700000000000,', `,1${digit}00000000000,`).replaceAll('KRW 1.7 trillion', `KRW 1.${digit} trillion`).replaceAll('1조 7,000억', `1조 ${digit},000억`)));
        await page.locator('main', { hasText: at.startsWith('ko/') ? `1조 ${digit},000억 원` : `about KRW 1.${digit} trillion` }).waitFor({ timeout: 20_000 });
      });
      times.push(await serverTime() - start);
    }
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(Math.min(...times), times.join()).toBeLessThan(1000);
  });

  it.each(['csv', 'excel.csv', 'xlsx', 'json', 'svg', 'png', 'alt.txt', 'credit.txt'])('serves the files of a chart as the built site does: %s', async (ending) => {
    const answer = await page.request.get(`${url}charts/was-now/was-now.ko.${ending}`);
    expect([answer.status(), (await answer.body()).length > 300]).toEqual([200, true]);
  });

  it.each(['charts/was-now/was-now.ko.bib', 'charts/was-now/was-now.ko.csl.json', 'data/facts/facts.en.ris', 'measures/win-win-finance-programme/win-win-finance-programme.ko.facts.bib'])('serves citations as the built site does: %s', async (at) => {
    const answer = await page.request.get(url + at);
    expect([answer.status(), await answer.text()]).toEqual([200, readFileSync(path.join(inject('dist'), at), 'utf8')]);
  });
});
