declare module 'xmlhttprequest' {
  /** A browser's XMLHttpRequest over Node's http. */
  export const XMLHttpRequest: new () => object;
}
