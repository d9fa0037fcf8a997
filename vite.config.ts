import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The host is kept as the browser said it: the server compares it with the page's origin. */
const server = { target: process.env.FILAGE_URL ?? 'http://127.0.0.1:4600', changeOrigin: false };

/** While developing: the pages without an account have their own entry, as the server does it (src/api/http/web.ts). */
const door: Plugin = {
  name: 'door',
  configureServer: (running) => {
    running.middlewares.use((request, _response, next) => {
      if (/^\/[pl]\//.test(request.url ?? '')) request.url = '/door.html';
      next();
    });
  },
};

export default defineConfig({
  root: 'src/web',
  plugins: [react(), door],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    manifest: true,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: ['index.html', 'door.html'].map((page) => path.join(import.meta.dirname, 'src', 'web', page)),
      // Rules do nothing until they are asked: who wants one of a domain does not need the others.
      treeshake: { moduleSideEffects: (id) => !/\/src\/core\//.test(id) },
      output: {
        codeSplitting: {
          // What the first page needs of core stays apart from payroll and its rates, which come when somebody asks.
          groups: [
            { name: 'kernel', test: /\/src\/core\/(kernel|access)\// },
            // What an applicant's phone needs of the admissions, apart from what follows the closing.
            {
              name: 'application',
              test: /\/src\/core\/school\/admissions\/(application-words|completeness|questions|statuses)\.ts$/,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': server, '/health': server } },
});
