export { t as AlarmEn, n as AlarmNl } from "./alarm-BDvpxqaU.js";
