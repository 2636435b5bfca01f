/** The frame of every page: the menu, the language, the theme, and the page that the address names. */
import { Suspense } from "react";
import { Route, Switch } from "wouter";
import { Footer } from "./frame/footer.tsx";
import frame from "./frame/frame.module.css";
import { frameTexts } from "./frame/frame.texts.ts";
import { Header } from "./frame/header.tsx";
import { NotFound } from "./frame/not-found.tsx";
import { PageBoundary } from "./frame/page-boundary.tsx";
import { pages } from "./pages.ts";
import { Loading } from "./parts/loading.tsx";
import { useTexts } from "./words/texts.ts";

export function App() {
  const says = useTexts(frameTexts);
  return (
    <>
      <a className={frame.skip} href="#content">
        {says("skip")}
      </a>
      <Header />
      <main id="content" className={frame.content} tabIndex={-1}>
        <PageBoundary>
          <Suspense fallback={<Loading />}>
            <Switch>
              {pages.flatMap(({ paths, component }) =>
                paths.map((path) => <Route key={path} path={path} component={component} />),
              )}
              <Route component={NotFound} />
            </Switch>
          </Suspense>
        </PageBoundary>
      </main>
      <Footer />
    </>
  );
}
