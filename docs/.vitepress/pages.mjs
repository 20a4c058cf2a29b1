// Which files of the project are pages of the site, and where links between them lead.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project; the build runs on a copy of this one and says where it came from. */
export const ROOT = process.env.ANAM_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), '../..')

/** Where the files are that are no pages. */
export const FORGE = 'https://github.com/anam-project/anam'

const BESIDE = ['README.md', 'CHANGES.md', 'CONTRIBUTING.md', 'SECURITY.md']

/** Every page: its file in the project, by its file in the site. README.md of a folder is the folder's page. */
export function pages() {
  const docs = readdirSync(join(ROOT, 'docs'), { recursive: true })
    .map((file) => posix.join('docs', file.replaceAll('\\', '/')))
    .filter((file) => file.endsWith('.md') && !file.includes('/.'))
  return new Map([...BESIDE, ...docs.sort()].map((file) => [inSite(file), file]))
}

function inSite(file) {
  const path = file.startsWith('docs/') ? file.slice('docs/'.length) : file.toLowerCase()
  return path.replace(/(^|\/)readme\.md$/i, '$1index.md')
}

/**
 * Where a link of a page leads in the site: to another page, to the file at the forge, or where it says. Throws when
 * there is nothing.
 *
 * @param page the file in the site
 * @param link what the document says
 */
export function target(page, link) {
  if (/^[a-z]+:/.test(link) || link.startsWith('#')) return link
  const [path, fragment] = link.split('#')
  const file = posix.normalize(posix.join(posix.dirname(pages().get(page)), path)).replace(/\/$/, '')
  const end = fragment === undefined ? '' : `#${fragment}`
  const other = inSite(file)
  if (pages().get(other) === file) return `/${other}${end}`
  if (!existsSync(join(ROOT, file))) throw new Error(`${pages().get(page)}: nothing at ${link}`)
  return `${FORGE}/${statSync(join(ROOT, file)).isDirectory() ? 'tree' : 'blob'}/main/${file}${end}`
}

/** The anchor of a heading, by the rule of forges, so that a link leads to the same place here and there. */
export function anchor(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-')
}
