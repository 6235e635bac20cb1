// First, as schemas read this setting when they are made.
import './state/no-eval.ts';
import '@fontsource-variable/open-sans/wght.css';
import './app/page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { theBridge } from './state/bridge.ts';
import { connectMirror } from './state/connect-mirror.ts';

connectMirror(theBridge());

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
