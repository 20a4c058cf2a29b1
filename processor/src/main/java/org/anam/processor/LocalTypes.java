package org.anam.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;
import org.anam.processor.discover.MarkerReader;

/**
 * Refuses {@code @Anam} inside methods. No compiler shows local types to processors; javac lets us
 * look at a class when it has analysed it. Other compilers do not, nor do build tools that wrap
 * javac; there the error comes at run time.
 */
final class LocalTypes implements TaskListener {

  private final Trees trees;
  private final MarkerReader markers;

  private LocalTypes(ProcessingEnvironment environment) {
    this.trees = Trees.instance(environment);
    this.markers = new MarkerReader(environment.getElementUtils());
  }

  /** Looks at each class to come, where the compiler lets us. */
  static void watch(ProcessingEnvironment environment) {
    try {
      JavacTask.instance(environment).addTaskListener(new LocalTypes(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      return; // Not javac, or not as it is: Gradle wraps it.
    }
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.ANALYZE && mentionsAnam(event)) {
      TreePath path = trees.getPath(event.getTypeElement());
      if (path != null) {
        new Scanner().scan(path, null);
      }
    }
  }

  /** Whether there is anything to look for; javac still has the text. */
  private static boolean mentionsAnam(TaskEvent event) {
    try {
      return event.getSourceFile().getCharContent(false).toString().contains("Anam");
    } catch (IOException e) {
      return true;
    }
  }

  private static boolean isLocal(TypeElement type) {
    for (Element at = type; at instanceof TypeElement part; at = at.getEnclosingElement()) {
      if (part.getNestingKind() == NestingKind.LOCAL
          || part.getNestingKind() == NestingKind.ANONYMOUS) {
        return true;
      }
    }
    return false;
  }

  private final class Scanner extends TreePathScanner<Void, Void> {

    @Override
    public Void visitClass(ClassTree tree, Void none) {
      if (trees.getElement(getCurrentPath()) instanceof TypeElement type
          && isLocal(type)
          && markers.isMapped(type)) {
        Diagnostic diagnostic =
            Diagnostic.of(
                DiagnosticCode.LOCAL_TYPE,
                SourcePlace.of(type),
                "The type "
                    + type.getSimpleName()
                    + " stands inside a method, where no annotation processor is shown it");
        trees.printMessage(
            Kind.ERROR, diagnostic.text(), tree, getCurrentPath().getCompilationUnit());
      }
      return super.visitClass(tree, null);
    }
  }
}
