interface ItemOptions {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly submenu?: readonly ItemOptions[];
  readonly click?: () => void;
}

export class MenuItem {
  readonly id: string;
  readonly label: string;
  readonly role: string;
  readonly submenu: Menu | null;
  readonly click: () => void;
  constructor({ id = '', label = '', role = '', submenu, click = () => {} }: ItemOptions) {
    this.id = id;
    this.label = label;
    this.role = role;
    this.submenu = submenu ? Menu.buildFromTemplate(submenu) : null;
    this.click = click;
  }
}

let applicationMenu: Menu | null = null;

/** Menus as data: nothing is drawn, tests find items and click them. */
export class Menu {
  readonly items: readonly MenuItem[];
  constructor(items: readonly MenuItem[] = []) {
    this.items = items;
  }
  static buildFromTemplate(template: readonly ItemOptions[]): Menu {
    return new Menu(template.map(options => new MenuItem(options)));
  }
  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
  }
  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }
  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
  popup(): void {}
}
