import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env.FILAGE_URL ?? 'http://127.0.0.1:4600';

export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    manifest: true,
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': server, '/health': server } },
});
