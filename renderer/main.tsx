import './boot.ts';
import '@fontsource-variable/noto-sans';
import './stijl/tokens.css';
import './stijl/basis.css';
import './stijl/druk.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#renderer/App.tsx';

const plek = document.getElementById('root');
if (plek === null) throw new Error('index.html has no #root');
createRoot(plek).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
