import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { offlineShell } from './offline-shell.ts'
import { ourTiptap } from './our-tiptap.ts'

/** Where `npm start` or `npm run dev` runs the server. */
const server = process.env.COPYDESK_SERVER ?? 'http://127.0.0.1:4700'

export default defineConfig({
  plugins: [ourTiptap(), react(), offlineShell()],
  resolve: {
    alias: {
      /** Yjs says four sentences by it. Node's writes to the console too, without the one that is drawn into a page. */
      'prosemirror-schema-list': fileURLToPath(new URL('src/editor/no-list-commands.ts', import.meta.url)),
      'lib0/logging': fileURLToPath(import.meta.resolve('lib0/logging')),
    },
  },
  server: {
    host: '127.0.0.1',
    /** The host that the browser asked for is passed on, so that the server sees a page of its own origin. */
    proxy: {
      '/api': { target: server },
      '/news': { target: server },
      '/sync': { target: server.replace(/^http/, 'ws'), ws: true },
    },
  },
  build: {
    manifest: true,
    sourcemap: true,
    /** Every browser with `light-dark()` and nested CSS; the same set that the README names. */
    target: ['chrome123', 'firefox120', 'safari17.5'],
    /** Nothing inline: the content security policy allows only files of our own origin. */
    assetsInlineLimit: 0,
    modulePreload: {
      /** Each of them fetches modules ahead by itself. */
      polyfill: false,
      /**
       * The list and a story are fetched with all that they import. Of other pages, and of what comes after them, a list
       * of what they import, which everybody would have to fetch first, costs more than it gains. Styles are always named.
       */
      resolveDependencies: (file, imports, { hostType }) =>
        hostType === 'html' || /(?<=stor(y|ies))(?<!new-story)-(page|route)-/.test(file)
          ? imports
          : imports.filter((one) => one.endsWith('.css')),
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'editor',
              test: /node_modules[\\/](@tiptap|prosemirror-|yjs|lib0|y-protocols|y-websocket|fractional-indexing)/,
              priority: 2,
            },
            /* But for what one page asks for by pieces. */
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store|@tanstack)[\\/](?!.*[iI]nfinite)/,
              priority: 2,
            },
            /* What every page imports, in one piece: many small ones pack worse. */
            {
              name: 'shell',
              test: /client[\\/]src[\\/](app[\\/](router\.tsx|when-idle)|api[\\/](ask|contributors|editions|keys|session)\.|story[\\/]left-editions)|shared[\\/]src[\\/](language-names|story[\\/]story-address)/,
              priority: 1,
            },
            /* The same of what a story's page shares with what comes after it. */
            {
              name: 'story',
              test: /client[\\/]src[\\/](story[\\/](kicker|run-in-dateline|story-frame|panels|use-furniture|use-house|use-shared-field|use-title)\.|editor[\\/](copy-field|pointed-out|schema[\\/]safe-link)|api[\\/]house-book|sync[\\/](open-edition|status-board|watch-line|close-codes))|shared[\\/]src[\\/]copy[\\/]([a-z]+[\\/])?(field-view|roots|safe-link|schema|standing)\.ts|shared[\\/]src[\\/](credits[\\/]contributors-by-id|longest-rising)\.ts/,
              priority: 1,
            },
            /* And of what counts words, for the pages that have no editor too. */
            {
              name: 'length',
              test: /client[\\/]src[\\/]newsroom[\\/]length-unit|shared[\\/]src[\\/](segmenter-of|copy[\\/]publishing[\\/]count(-words|ed-in))\.ts/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
})
