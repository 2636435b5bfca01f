import { PageHead } from "../../parts/page-head.tsx";

export default function Ask() {
  return <PageHead title="Ask">…</PageHead>;
}
