import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { appList } from './tools/app-list-plugin.ts'
import { fixList } from './tools/fix-list-plugin.ts'
import { plainImports } from './tools/plain-imports.ts'
import { defineConfig } from 'vite'
import { basePath } from './tools/base-path.ts'

// What every page needs and what changes only with an update of packages: cached on its own.
const FRAMEWORK = /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/

// What several apps have in common belongs to them: their number must not weigh on other pages. Nor must what
// comes after the page, however many share it: the sources, what the files to download are made with, and what
// asks for something by the network, which brings TanStack Query.
const SHARED =
  /[\\/]src[\\/](?!generate[\\/]|lookup[\\/]|lib[\\/](quote-|string-literal|account-name|short-hash|file-name|ascii-domain|address-parts)|content[\\/](sources[\\/]|file-titles|token-|local-relay|entra-|[\w-]+-(steps|trouble|ways?)\.ts))/
const START = /index\.html$|[\\/]src[\\/](app[\\/](start|theme)|pages[\\/]kept)\.ts$/

export default defineConfig({
  // A site in a folder of a host, as on GitHub Pages: BASE_PATH=/mail-setup/
  base: basePath(),
  plugins: [plainImports(), appList(), fixList(), react(), tailwindcss()],
  // A worker that needs an app loads its file, as a page does.
  worker: { format: 'es', plugins: () => [plainImports(), appList()] },
  build: {
    manifest: true,
    // No data: addresses for fonts: the policy in src/content/response-headers.ts has none.
    assetsInlineLimit: 0,
    // The HTML of a page names what it starts with; lists of it in the scripts would grow with every app.
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      // start.ts, which index.html names, loads main.tsx by the address that the build gives it.
      input: ['index.html', 'src/app/main.tsx'],
      checks: { pluginTimings: false },
      output: {
        // The page of an app tells its own file by the folder; see pages/app-route.ts.
        chunkFileNames: ({ facadeModuleId }) =>
          /[\\/]content[\\/]apps[\\/]/.test(facadeModuleId ?? '')
            ? 'assets/apps/[name]-[hash].js'
            : 'assets/[name]-[hash].js',
        codeSplitting: {
          groups: [
            // What runs before the first frame is one small file, which names no other.
            { name: 'start', test: START },
            { name: 'framework', test: FRAMEWORK },
            // Few pages share them, and as small files of their own they would cost more than their bytes.
            { name: 'shared', test: /[\\/]pages[\\/](PresetProblems|DroppedNotice|use-kept)\./ },
            // What eighteen pages share is one file instead of many small ones. Fewer sharers would make
            // the small pages load what only the large ones need; `npm run budget` shows both.
            { name: 'shared', test: SHARED, minShareCount: 18 },
          ],
        },
      },
    },
  },
})
