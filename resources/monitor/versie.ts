/** The version of the app as it goes into a manifest; a test holds it equal to package.json. */
export const APPVERSIE = '0.1.0';
