// Copies the pages beside this configuration and builds the site from them.
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vitepress'
import { ROOT, pages } from './pages.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const source = join(here, '..')
const kept = ['.vitepress', 'node_modules', 'package.json', 'package-lock.json', 'installed.json', 'install.log']
for (const old of readdirSync(source).filter((entry) => !kept.includes(entry))) {
  rmSync(join(source, old), { recursive: true })
}
for (const [page, file] of pages()) {
  mkdirSync(dirname(join(source, page)), { recursive: true })
  cpSync(join(ROOT, file), join(source, page))
}
cpSync(join(ROOT, 'docs/pictures'), join(source, 'pictures'), { recursive: true })
mkdirSync(join(source, 'public'))
cpSync(join(here, 'icon.svg'), join(source, 'public/icon.svg'))
await build(source)
