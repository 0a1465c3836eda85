import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
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
import { ArticleSkeleton } from './pages/article-skeleton.tsx';
import { LibraryPage } from './pages/library-page.tsx';
import { MissingPage } from './pages/missing-page.tsx';
import { PaletteHost } from './palette/palette-host.tsx';

/** Few need it, and never first. */
const ReportPage = lazy(async () => ({ default: (await import('./report/report-page.tsx')).ReportPage }));

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
                  <Route path="/articles/:id/report">
                    {({ id }) => (
                      <Suspense fallback={<ArticleSkeleton />}>
                        <ReportPage key={id} articleId={id as ArticleId} />
                      </Suspense>
                    )}
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
