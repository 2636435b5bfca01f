/** Asks the browser to keep the files of this page, where it can; the page works without as well. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  navigator.serviceWorker.register("/worker.js").catch(() => undefined);
}
