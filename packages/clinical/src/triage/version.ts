/** Version of the clinical rules; raised with every change of a rule, question or threshold, and kept beside each verdict. */
export const rulesVersion = '2026.11.22.3';
