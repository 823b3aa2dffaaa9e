import { chromium } from 'playwright-core';
const [,, dir, widths, ...views] = process.argv;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const width of widths!.split(',').map(Number)) for (const view of views) {
  const [story, globals='', tab='', act=''] = view.split('@');
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  page.on('console', m => { if (m.type()==='error') console.log(view,'CONSOLE', m.text().slice(0,300)); });
  page.on('response', r => { if(r.status()>=400) console.log(r.status(), r.url()); }); page.on('pageerror', e => console.log(view,'ERR', e.message));
  await page.goto(`http://localhost:6006/iframe.html?id=${story}&viewMode=${story!.startsWith('welkom')?'docs':'story'}&globals=${globals}`);
  await page.locator('.desk h1:visible, .sbdocs h1:visible, .block h2:visible').first().waitFor({timeout:30000}).catch(()=>console.log('nohead',view));
  if (tab) await page.click(`#tab-${tab}`);
  for (let i=0;i<60;i++){ if (await page.locator('[data-waiting="true"]').count()===0) break; await page.waitForTimeout(250);}
  for (const label of act.split('+').filter(Boolean)) await page.getByText(label, {exact:false}).first().click();
  await page.waitForTimeout(700);
  console.log(view, await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]));
  await page.screenshot({ path: `${dir}/f-${story}${(globals+tab+act).replace(/[^a-z0-9]+/gi,'-')}-${width}.png`, fullPage: false });
  await page.close();
}
await browser.close();
