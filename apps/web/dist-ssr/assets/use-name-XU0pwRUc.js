import { d } from "./signals-DOlz3MJU.js";
// apps/web/src/design/use-name.ts
var made = 0;
/** A name for ids and radio groups, unique on the page. (Preact's `useId` gave two groups of one screen the same name.) */
function useName() {
	const [name] = d(() => {
		made += 1;
		return `n${made}`;
	});
	return name;
}
export { useName as t };
