import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { ArticleId } from '../src/model/article.ts';
import { followCore } from './api/events.ts';
import { queryClient } from './api/queries.ts';
import { ConnectionBanner } from './design/connection-banner.tsx';
import { cspNonce } from './design/csp-nonce.ts';
import { ToastProvider } from './design/toast.tsx';
import { ImportProvider } from './import/import-provider.tsx';
import { ArticlePage } from './pages/article-page.tsx';
import { LibraryPage } from './pages/library-page.tsx';
import { MissingPage } from './pages/missing-page.tsx';
import { PaletteHost } from './palette/palette-host.tsx';

/** The whole window: what every page needs, and which page the address names. */
export function App() {
  useEffect(() => followCore(queryClient), []);
  return (
    <CSPProvider nonce={cspNonce()}>
      <QueryClientProvider client={queryClient}>
        <Tooltip.Provider delay={450}>
          <ToastProvider>
            <Router hook={useHashLocation}>
              <ImportProvider>
                <Switch>
                  <Route path="/">
                    <LibraryPage />
                  </Route>
                  <Route path="/articles/:id">
                    {({ id }) => <ArticlePage key={id} articleId={id as ArticleId} />}
                  </Route>
                  <Route>
                    <MissingPage />
                  </Route>
                </Switch>
                <PaletteHost />
              </ImportProvider>
            </Router>
            <ConnectionBanner />
          </ToastProvider>
        </Tooltip.Provider>
      </QueryClientProvider>
    </CSPProvider>
  );
}
