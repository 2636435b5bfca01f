/** The words in which Russian and Kazakh pages cite. Apart from the pages, so that English ones load none of them. */
export { default as titles } from "virtual:source-titles";
export { articleInWords } from "../words/article.ts";
