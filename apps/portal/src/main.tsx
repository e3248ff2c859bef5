import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from './i18n/language.tsx';
import { LiveProvider } from './shell/live.tsx';
import { createQueryClient } from './shell/query-client.ts';
import { createPortalRouter } from './shell/router.tsx';
import { ThemeProvider } from './shell/theme.tsx';
import './shell/global.css';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no element with the id "root"');

createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <ThemeProvider>
        <QueryClientProvider client={createQueryClient()}>
          <LiveProvider>
            <RouterProvider router={createPortalRouter()} />
          </LiveProvider>
        </QueryClientProvider>
      </ThemeProvider>
    </LanguageProvider>
  </StrictMode>,
);
