// Looks at the site in a browser: every page and link, and whether the search finds an error's code.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { chromium } from 'playwright-core'
import { FORGE, ROOT, anchor, pages } from './pages.mjs'

const SITE = process.env.ANAM_SITE
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' }
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

let server, browser, page, address
const complaints = [] // what the browser said of the page that is open

before(async () => {
  server = createServer(serve).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  address = `http://127.0.0.1:${server.address().port}`
  const root = process.getuid?.() === 0 // for whom Chromium has no sandbox
  browser = await chromium.launch({ executablePath: found(), args: root ? [...QUIET, '--no-sandbox'] : QUIET })
  page = await browser.newPage()
  page.setDefaultTimeout(120_000) // of a machine that has much else to do
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('requestfailed', (request) => {
    const { errorText } = request.failure()
    // What a page fetches ahead is given up when the next one is opened.
    if (errorText !== 'net::ERR_ABORTED') complaints.push(`${request.url()}: ${errorText}`)
  })
  page.on('request', (request) => request.url().startsWith(address) || complaints.push(`from elsewhere: ${request.url()}`))
  page.on('response', (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`))
})

after(async () => {
  await browser?.close()
  server?.close()
})

function found() {
  const names = ['chromium', 'chromium-browser', 'google-chrome']
  return process.env.ANAM_BROWSER || execFileSync('sh', ['-c', `command -v ${names.join(' || command -v ')}`]).toString().trim()
}

function serve(request, response) {
  const path = decodeURIComponent(new URL(request.url, 'http://site').pathname)
  const file = join(SITE, path.endsWith('/') ? `${path}index.html` : path)
  if (!existsSync(file)) return response.writeHead(404).end()
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file))
}

/** Where a page is served. */
const at = (name) => `/${name.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '.html')}`

/** Opens a page, waits until its scripts have run, and gives what the reader has before them. */
async function open(path) {
  complaints.length = 0
  await page.goto(address + path, { waitUntil: 'networkidle' })
  return page.evaluate(() => ({
    title: document.title,
    headings: [...document.querySelectorAll('.vp-doc h1')].map((heading) => heading.firstChild.textContent.trim()),
    ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
    links: [...document.querySelectorAll('a[href]')].map((link) => link.href),
    broken: [...document.images].filter((image) => image.naturalWidth === 0).map((image) => image.src),
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }))
}

const seen = new Map() // what each page showed, by its path

test('every page has its title, its pictures, and no complaint of the browser', async () => {
  for (const [name, file] of pages()) {
    const shown = await open(at(name))
    seen.set(at(name), shown)
    assert.deepEqual(complaints, [], name)
    const heading = /^# (.*)$/m.exec(readFileSync(join(ROOT, file), 'utf8'))[1].replaceAll('`', '')
    assert.equal(shown.headings.length, 1, name)
    assert.equal(anchor(shown.headings[0]), anchor(heading), name)
    assert.match(shown.title, /^.+ \| Anam$|^Anam$/, name)
    assert.deepEqual(shown.broken, [], name)
  }
  const titles = [...seen.values()].map((shown) => shown.title)
  assert.deepEqual(titles.filter((title, index) => titles.indexOf(title) !== index), [])
})

test('every link leads to a page and a heading of the site, or to a file of the project; others are not followed', () => {
  const wrong = []
  for (const [from, shown] of seen) {
    for (const link of new Set(shown.links)) {
      const { origin, pathname, hash } = new URL(link)
      if (link.startsWith(`${FORGE}/blob/`) || link.startsWith(`${FORGE}/tree/`)) {
        if (!existsSync(join(ROOT, pathname.split('/main/')[1]))) wrong.push(`${from}: ${link}`)
      } else if (origin === address) {
        const there = seen.get(pathname)
        if (!there || (hash && !there.ids.includes(decodeURIComponent(hash.slice(1))))) wrong.push(`${from}: ${link}`)
      } else if (!/^https?:/.test(link)) {
        wrong.push(`${from}: ${link}`)
      }
    }
  }
  assert.deepEqual(wrong, [])
})

test('every page is reached from the first one', () => {
  const reached = new Set(['/'])
  for (const path of reached) {
    for (const link of seen.get(path).links) {
      const { origin, pathname } = new URL(link)
      if (origin === address && seen.has(pathname)) reached.add(pathname)
    }
  }
  assert.deepEqual([...seen.keys()].filter((path) => !reached.has(path)), [])
})

for (const code of ['ANAM122', 'ANAM001']) {
  test(`the search finds ${code} and opens the page at it`, async () => {
    await open('/')
    await page.getByRole('button', { name: 'Search' }).first().click()
    await page.locator('#localsearch-input').fill(code)
    const first = page.locator('.VPLocalSearchBox .results a').first()
    await first.waitFor()
    assert.equal(new URL(await first.getAttribute('href'), address).pathname, '/errors.html')
    await page.locator('#localsearch-input').press('Enter')
    await page.waitForURL(`**/errors.html#${code.toLowerCase()}`)
    const heading = page.locator(`#${code.toLowerCase()}`)
    await heading.waitFor()
    await page.waitForFunction((id) => {
      const { top } = document.getElementById(id).getBoundingClientRect()
      return top >= 0 && top < innerHeight
    }, code.toLowerCase())
    assert.deepEqual(complaints, [])
  })
}

test('on a telephone nothing is wider than the screen', async () => {
  await page.setViewportSize({ width: 390, height: 800 })
  for (const path of ['/', '/guide.html', '/errors.html', '/architecture.html', '/performance.html']) {
    assert.equal((await open(path)).overflow, 0, path)
  }
})

test('without the scripts of the site, a page still shows its text', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false })
  const bare = await plain.newPage()
  await bare.goto(`${address}/errors.html`)
  assert.match(await bare.locator('.vp-doc').innerText(), /ANAM122/)
  await plain.close()
})
