/** Where the browser tests find the page: under a sub-path, as on a static host that has other sites too. */
export const PORT = 4187;
export const BASE_PATH = "/some/path/";
export const ADDRESS = `http://127.0.0.1:${PORT}${BASE_PATH}`;
