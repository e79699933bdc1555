import { n as preloadSameParts, s as changeSettings } from "./words-wWyBePO8.js";
// apps/web/src/shell/language.ts
/** Switches the language once its words are here, so that no screen goes blank in between. */
async function switchLanguage(language) {
	await preloadSameParts(language);
	changeSettings({ language });
}
export { switchLanguage as t };
