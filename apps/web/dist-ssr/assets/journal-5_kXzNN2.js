export { u as startJournal } from "./journal-BhmuR_RB.js";
