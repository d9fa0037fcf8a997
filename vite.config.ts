import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The host is kept as the browser said it: the server compares it with the page's origin. */
const server = { target: process.env.FILAGE_URL ?? 'http://127.0.0.1:4600', changeOrigin: false };

export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    manifest: true,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What the first page needs of core stays apart from payroll and its rates, which come when somebody asks.
          groups: [{ name: 'kernel', test: /\/src\/core\/(kernel|access)\// }],
        },
      },
    },
  },
  server: { proxy: { '/api': server, '/health': server } },
});
