package org.anam.processor;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.JavaFileObject;

/**
 * Whether all types are there that sources name outside of the bodies of methods. javac looks for
 * those before the last round, and for all others after it: a class that none of the former names
 * need not be there sooner. {@code docs/decisions} says what is gained.
 */
final class Headers {

  private final Optional<Trees> trees;
  private final Set<Element> known = new HashSet<>();
  private boolean isFromFirstRound;
  private boolean areComplete = true;

  private Headers(Optional<Trees> trees) {
    this.trees = trees;
  }

  static Headers of(ProcessingEnvironment environment) {
    try {
      return new Headers(Optional.of(Trees.instance(environment)));
    } catch (IllegalArgumentException | LinkageError e) {
      return new Headers(Optional.empty()); // as for LocalTypes
    }
  }

  /**
   * Looks at the sources of a round; to be called in each.
   *
   * @param sources the names of the outermost types that were in a round so far
   */
  void look(RoundEnvironment round, Set<String> sources) {
    if (trees.isEmpty() || !areComplete) {
      return;
    }
    Set<CompilationUnitTree> units = new LinkedHashSet<>();
    for (Element root : round.getRootElements()) {
      TreePath path = trees.get().getPath(root);
      if (path != null) {
        units.add(path.getCompilationUnit());
      }
    }
    for (CompilationUnitTree unit : units) {
      new Scanner(sources, unit).scan(unit, null);
    }
  }

  /**
   * Takes note of a codec whose file was opened. Where its type lies elsewhere, it is none that
   * another processor wrote: so it was in the first round, and that was looked at.
   */
  void opened(TypeElement type, JavaFileObject codec) {
    if (!isFromFirstRound && trees.isPresent()) {
      TreePath path = trees.get().getPath(type);
      isFromFirstRound =
          path != null && !folder(path.getCompilationUnit().getSourceFile()).equals(folder(codec));
    }
  }

  private static String folder(JavaFileObject file) {
    String place = file.toUri().toString();
    return place.substring(0, place.lastIndexOf('/') + 1);
  }

  /**
   * Whether the sources of all rounds so far name types alone that are there. The answer is no too
   * where the compiler does not show all of them.
   */
  boolean areComplete() {
    return isFromFirstRound && areComplete;
  }

  private final class Scanner extends TreeScanner<Void, Void> {

    private final Set<String> sources;
    private final TreePath unit;

    Scanner(Set<String> sources, CompilationUnitTree unit) {
      this.sources = sources;
      this.unit = new TreePath(unit);
    }

    @Override
    public Void visitImport(ImportTree tree, Void none) {
      Tree named = tree.getQualifiedIdentifier();
      boolean isClass =
          !tree.isStatic()
              && named instanceof MemberSelectTree select
              && !select.getIdentifier().contentEquals("*");
      return isClass || !(named instanceof MemberSelectTree select)
          ? scan(named, null)
          : scan(select.getExpression(), null);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void none) {
      scan(tree.getModifiers(), null);
      scan(tree.getReturnType(), null);
      scan(tree.getTypeParameters(), null);
      scan(tree.getParameters(), null);
      scan(tree.getReceiverParameter(), null);
      scan(tree.getThrows(), null);
      return scan(tree.getDefaultValue(), null);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void none) {
      scan(tree.getModifiers(), null);
      return scan(tree.getType(), null);
    }

    @Override
    public Void visitBlock(BlockTree tree, Void none) {
      return null;
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void none) {
      check(tree);
      return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void none) {
      check(tree);
      return super.visitMemberSelect(tree, null);
    }

    private void check(Tree tree) {
      TypeMirror type = trees.orElseThrow().getTypeMirror(new TreePath(unit, tree));
      if (type == null) {
        return;
      }
      areComplete &= type.getKind() != TypeKind.ERROR;
      if (type instanceof DeclaredType declared && known.add(declared.asElement())) {
        areComplete &= !isHidden(declared.asElement());
      }
    }

    /** Whether the type has a source that is in no round, as the compiler has found it itself. */
    private boolean isHidden(Element type) {
      if (trees.orElseThrow().getTree(type) == null) {
        return false; // a class file
      }
      Element at = type;
      while (at.getEnclosingElement() instanceof TypeElement outer) {
        at = outer;
      }
      return !(at instanceof TypeElement outermost)
          || !sources.contains(outermost.getQualifiedName().toString());
    }
  }
}
