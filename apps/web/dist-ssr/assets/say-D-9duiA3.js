// apps/web/src/today/say.ts
var locale = {
	nl: "nl-NL",
	en: "en-GB"
};
/** `Zondag 22 november`. */
function sayLongDay(day, language) {
	return capital(format(day, language, {
		weekday: "long",
		day: "numeric",
		month: "long"
	}).replace(",", ""));
}
/** `22 november`. */
function sayDate(day, language) {
	return format(day, language, {
		day: "numeric",
		month: "long"
	});
}
/** `zondag`. */
function sayWeekday(day, language) {
	return format(day, language, { weekday: "long" });
}
/** `zo` · `Su`, as under the vertebrae of the week. */
function sayShortWeekday(day, language) {
	return format(day, language, { weekday: "short" }).slice(0, 2);
}
/** `zo 11 uur` · `Sun 11:00`: weekday and whole hour of a moment, as written by the person's own clock. */
function sayHour(at, language) {
	const day = format(at.slice(0, 10), language, { weekday: "short" });
	const hour = Number(at.slice(11, 13));
	return language === "nl" ? `${day} ${hour} uur` : `${day} ${hour}:00`;
}
/** A number with the language's decimal sign, at most one decimal. */
function sayNumber(value, language) {
	return new Intl.NumberFormat(locale[language], { maximumFractionDigits: 1 }).format(value);
}
/** `+0,5` · `−1,7` · `0`. */
function sayChange(value, language) {
	return new Intl.NumberFormat(locale[language], {
		maximumFractionDigits: 1,
		signDisplay: "exceptZero"
	}).format(value).replace("-", "−");
}
/** A list with "en" or "and". */
function sayList(items, language) {
	return new Intl.ListFormat(locale[language], { type: "conjunction" }).format(items);
}
/** `vier`; above twenty the digits. */
function sayCount(count, common) {
	return common.numbers[count] ?? String(count);
}
/** `2 rondes van 6 per kant`. */
function sayDose(dose, sides, common) {
	const each = sides === "each";
	if (dose.kind === "reps") return common.dose.reps(dose.sets, dose.reps, each);
	return dose.kind === "hold" ? common.dose.hold(dose.sets, dose.seconds, each) : common.dose.time(dose.minutes);
}
function capital(text) {
	return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
function format(day, language, options) {
	return new Intl.DateTimeFormat(locale[language], {
		...options,
		timeZone: "UTC"
	}).format(/* @__PURE__ */ new Date(`${day}T12:00:00Z`));
}
export { sayDose as a, sayLongDay as c, sayWeekday as d, sayDate as i, sayNumber as l, sayChange as n, sayHour as o, sayCount as r, sayList as s, capital as t, sayShortWeekday as u };
