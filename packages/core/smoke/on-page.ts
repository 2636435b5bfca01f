import { firstAnswers } from "./consumer.ts";

document.title = JSON.stringify(firstAnswers());
