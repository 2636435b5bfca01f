/** The pages, in the order of the menu. A page is one entry here and one folder in `pages/`. */
import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { Words } from "./words/texts.ts";

export interface Page {
  /** Where it stands in the menu. */
  readonly path: string;
  /** Pages under it, by a path of wouter's: `/rules/:id`. */
  readonly paths: readonly string[];
  readonly name: Words;
  readonly component: LazyExoticComponent<ComponentType>;
}

function page(
  path: string,
  name: Words,
  load: () => Promise<{ default: ComponentType }>,
  ...under: string[]
): Page {
  return { path, paths: [path, ...under], name, component: lazy(load) };
}

export const pages: readonly Page[] = [
  page("/", { en: "Overview", ru: "Обзор", kk: "Шолу" }, () => import("./pages/overview/overview.tsx")),
  page("/ask", { en: "Ask", ru: "Спросить", kk: "Сұрау" }, () => import("./pages/ask/ask.tsx"), "/ask/:id"),
  page(
    "/rules",
    { en: "Rulebook", ru: "Свод правил", kk: "Қағидалар жинағы" },
    () => import("./pages/rulebook/rulebook.tsx"),
    "/rules/:id",
  ),
  page(
    "/rotation",
    { en: "Rotation", ru: "Ротация", kk: "Ротация" },
    () => import("./pages/rotation/rotation.tsx"),
  ),
  page(
    "/calendar",
    { en: "Calendar", ru: "Календарь", kk: "Күнтізбе" },
    () => import("./pages/calendar/calendar.tsx"),
  ),
  page(
    "/chronicle",
    { en: "Chronicle", ru: "Хроника", kk: "Шежіре" },
    () => import("./pages/chronicle/chronicle.tsx"),
  ),
  page(
    "/figures",
    { en: "Figures", ru: "Показатели", kk: "Көрсеткіштер" },
    () => import("./pages/figures/figures.tsx"),
  ),
  page(
    "/register",
    { en: "Register", ru: "Реестр", kk: "Тізілім" },
    () => import("./pages/register/register.tsx"),
    "/register/:kind",
    "/register/:kind/:id",
  ),
  page("/api", { en: "API", ru: "API", kk: "API" }, () => import("./pages/api/api.tsx")),
];
