package org.anam.processor.discover;

import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds types by their names. Compilers look up a name that they have not met as if it stood in the
 * unnamed package, where a class called {@code org} hides all of {@code org.anam}; in a package
 * nothing is hidden.
 */
public final class TypeLookup {

  private TypeLookup() {}

  /**
   * The type of that name as the module of an element sees it, or null. Without the module the
   * compiler would ask each of its modules, which for names that are not there takes longer than
   * all else that is read of a type.
   */
  public static TypeElement find(Elements elements, String name, Element from) {
    ModuleElement module = elements.getModuleOf(from);
    TypeElement found = find(elements, name, module);
    int root = name.indexOf('.');
    return found != null || root < 0 || find(elements, name.substring(0, root), module) == null
        ? found
        : inPackage(elements, name, module);
  }

  private static TypeElement find(Elements elements, String name, ModuleElement module) {
    return module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
  }

  private static TypeElement inPackage(Elements elements, String name, ModuleElement module) {
    int end = name.lastIndexOf('.');
    if (end < 0) {
      return null;
    }
    String before = name.substring(0, end);
    PackageElement part =
        module == null
            ? elements.getPackageElement(before)
            : elements.getPackageElement(module, before);
    Element outer = part != null ? part : inPackage(elements, before, module);
    return outer == null
        ? null
        : ElementFilter.typesIn(outer.getEnclosedElements()).stream()
            .filter(type -> type.getQualifiedName().contentEquals(name))
            .findFirst()
            .orElse(null);
  }
}
