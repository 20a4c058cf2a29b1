import { defineConfig } from 'vitepress'
import { FORGE, anchor, target } from './pages.mjs'

const page = (text, link) => ({ text, link })

const base = process.env.ANAM_SITE_BASE ?? '/'

export default defineConfig({
  title: 'Anam',
  description: 'Java objects in HDF5 files and MPI messages, through code that the compiler writes',
  lang: 'en',
  base,
  head: [['link', { rel: 'icon', href: `${base}icon.svg` }]],
  outDir: process.env.ANAM_SITE ?? './.vitepress/dist',
  markdown: { anchor: { slugify: anchor }, config: rules },
  themeConfig: {
    search: { provider: 'local', options: { miniSearch: { searchOptions: { prefix: true, fuzzy: false } } } },
    outline: [2, 3],
    socialLinks: [{ icon: 'github', link: FORGE }],
    nav: [
      page('Getting started', '/getting-started'),
      page('Guide', '/guide'),
      page('MPI', '/mpi'),
      page('Errors', '/errors'),
    ],
    sidebar: [
      {
        text: 'Begin',
        items: [
          page('What Anam is', '/'),
          page('Getting started', '/getting-started'),
          page('The generated code', '/generated-code'),
          page('1. A simple object', '/tutorial1'),
          page('2. Further annotations', '/tutorial2'),
          page('3. Collections', '/tutorial3'),
          page('4. Stores', '/tutorial4'),
        ],
      },
      {
        text: 'Between ranks',
        items: [
          page('MPI', '/mpi'),
          page('1. Broadcasting', '/mpi-tutorial1'),
          page('2. Different ranks', '/mpi-tutorial2'),
          page('3. Arrays and lists', '/mpi-tutorial3'),
          page('MPJ Express', '/mpj'),
          page('Many ranks', '/scaling'),
        ],
      },
      {
        text: 'Look up',
        items: [
          page('Guide', '/guide'),
          page('Errors', '/errors'),
          page('Command line', '/cli'),
          page('Native images', '/native-image'),
          page('Damaged files', '/damaged-files'),
          page('Engines', '/engines'),
          page('Bytes and ranges', '/bytes-and-ranges'),
          page('Performance', '/performance'),
          page('File format', '/format'),
          page('Message format', '/message'),
          page('Glossary', '/glossary'),
        ],
      },
      {
        text: 'Come from',
        items: [
          page('Python anamnesis', '/coming-from-anamnesis'),
          page('hdf.hdf5lib', '/coming-from-hdf5lib'),
          page('JHDF5 or jHDF', '/coming-from-jhdf5-and-jhdf'),
        ],
      },
      {
        text: 'The project',
        items: [
          page('Changes', '/changes'),
          page('Compatibility', '/compatibility'),
          page('Security', '/security'),
          page('Dependencies', '/dependencies'),
          page('Packages', '/packages'),
          page('Architecture', '/architecture'),
          page('Decisions', '/decisions/'),
          page('Contributing', '/contributing'),
        ],
      },
    ],
  },
})

// What Markdown is to mean here beyond what it means at the forge: links are those of the site, and text is text,
// also where it looks like the template language of the site's generator.
function rules(markdown) {
  markdown.core.ruler.push('anam-links', ({ tokens, env }) => {
    for (const token of tokens.flatMap((block) => block.children ?? [])) {
      const link = token.attrGet('href')
      if (token.type === 'link_open' && link !== null) token.attrSet('href', target(env.relativePath, link))
    }
  })
  const { text } = markdown.renderer.rules
  markdown.renderer.rules.text = (...given) => text(...given).replaceAll('{{', '&#123;&#123;')
}
