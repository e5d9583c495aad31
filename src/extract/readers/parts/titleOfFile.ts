/** What a paper is called whose document prints no title: the file's own name, without its folders. */
export function titleOfFile(document: string): string {
  return document.slice(document.lastIndexOf("/") + 1);
}
