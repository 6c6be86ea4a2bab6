// The page's one Trusted Types policy: nothing else may turn a string into markup or into a script's address.

const policy = globalThis.trustedTypes?.createPolicy("holdfast", {
  createHTML: (html) => html,
  createScriptURL: (address) => address,
});

/** @param {string} html Markup that the app itself rendered. @returns {string} */
export const trustedMarkup = (html) => /** @type {any} */ (policy?.createHTML(html) ?? html);

/** @param {string} address The address of a script of this app. @returns {string} */
export const trustedScript = (address) => /** @type {any} */ (policy?.createScriptURL(address) ?? address);
