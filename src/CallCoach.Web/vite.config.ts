import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { mockServer } from './dev/mockServer.ts';

// The server that `npm run dev` talks to; CALLCOACH_URL names another.
const server = process.env.CALLCOACH_URL ?? 'http://127.0.0.1:5080';
// Works on views without a server: see dev/mockServer.ts.
const scene = process.env.CALLCOACH_MOCK;

export default defineConfig({
  plugins: [react(), ...(scene ? [mockServer(scene)] : [])],
  build: {
    outDir: '../CallCoach.Server/wwwroot',
    emptyOutDir: true,
    // The component library's own chunk is about 900 kB before compression.
    chunkSizeWarningLimit: 1000,
  },
  worker: { format: 'es' },
  server: {
    port: Number(process.env.PORT ?? 5173),
    ...(scene ? {} : { proxy: {
      '/api': server,
      '/health': server,
      '/openapi': server,
      '/hubs': { target: server, ws: true },
      '/ingest': { target: server, ws: true },
    } }),
  },
  test: {
    environment: 'happy-dom',
    include: ['tests/**/*.test.{ts,tsx}'],
  },
});
