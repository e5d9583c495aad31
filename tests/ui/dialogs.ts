/** jsdom has no top layer: dialogs and popovers only open and close here, which is what these tests ask of them. */
export function letDialogsOpen(): void {
  const dialog = HTMLDialogElement.prototype;
  const open = function (this: HTMLDialogElement) {
    this.setAttribute("open", "");
  };
  dialog.show ??= open;
  dialog.showModal ??= open;
  // jsdom's own style sheet hides what has the attribute.
  HTMLElement.prototype.showPopover ??= function (this: HTMLElement) {
    this.removeAttribute("popover");
  };
  dialog.close ??= function (this: HTMLDialogElement) {
    this.removeAttribute("open");
  };
}
